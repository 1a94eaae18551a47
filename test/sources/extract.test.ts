import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { deliveryManifest } from '../../indicators/model/delivery.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { extract } from '../../sources/extract.ts';
import { builtInCatalogue, withoutAreas } from './support/built-in-catalogue.ts';
import {
  bouInsats,
  bouSip,
  bouUtredning,
  bupKontakt,
  bupUtredning,
  bupVardatagande,
  bvcSamverkan,
  familjeradgivning,
  habAtgard,
  skolaBetyg,
  skolaElev,
  skolaFranvaro,
  skolaResurs,
  vssArende,
  vssGrupp,
} from './support/example-registers.ts';
import {
  type CountsLine,
  cell,
  countsOf,
  onlyDelivery,
  registerFiles,
  request,
  textOf,
} from './support/register-files.ts';

/** As the agencies' systems write them: Windows-1252 and CRLF. */
const exported = (text: string) => iconv.encode(text.replaceAll('\n', '\r\n'), 'windows-1252');

const socialServices = () =>
  onlyDelivery(
    request(
      'social-services',
      registerFiles({ 'bou_insats.csv': exported(bouInsats), 'bou_utredning.csv': exported(bouUtredning) }),
    ),
  );
const school = () =>
  onlyDelivery(
    request(
      'school',
      registerFiles({ 'skola_elev.csv': exported(skolaElev), 'skola_resurs.csv': exported(skolaResurs) }),
    ),
  );
const psychiatry = (more: Partial<Parameters<typeof extract>[0]> = {}) =>
  onlyDelivery(request('child-psychiatry', registerFiles({ 'bup_kontakt.csv': exported(bupKontakt) }), more));
const openServices = (includes?: readonly string[]) => {
  const catalogue = builtInCatalogue();
  const indicators = catalogue.indicators.map((one) =>
    one.id === 'fou.children_group' && includes ? { ...one, includes: [...includes] } : one,
  );
  const files = registerFiles({ 'a.csv': exported(vssArende), 'b.csv': exported(vssGrupp) });
  return onlyDelivery(request('open-services', files, { catalogue: { ...catalogue, indicators } }));
};

function value(delivery: Delivery, indicator: string, at: Partial<CountsLine> = {}): number {
  const { value, status } = cell(delivery, indicator, at);
  expect(['ok', 'preliminary']).toContain(status);
  return Number(value);
}

describe('the example rows of the domain reference', () => {
  it('give the counts of social services that are stated there', async () => {
    const delivery = await socialServices();
    expect(value(delivery, 'bou.children_investigated')).toBe(1);
    expect(value(delivery, 'bou.children_investigated.ongoing')).toBe(2);
    expect(value(delivery, 'bou.investigations_leading_to_intervention')).toBe(1);
    expect(value(delivery, 'bou.investigations_closed')).toBe(2);
    expect(value(delivery, 'bou.open_interventions')).toBe(2);
    expect(cell(delivery, 'bou.open_interventions').n_persons).toBe('1');
    expect(value(delivery, 'bou.children_open_interventions')).toBe(1);
    expect(value(delivery, 'bou.children_placed')).toBe(1);
    expect(value(delivery, 'bou.children_placed.stock')).toBe(1);
  });

  it('place a child under each of its legal bases, forms and types, and once in the total', async () => {
    const delivery = await socialServices();
    const placed = (type: string) => value(delivery, 'bou.children_placed', { type });
    expect(['LEGAL_SOL', 'LEGAL_LVU6', 'LEGAL_LVU', 'LEGAL_OTHER'].map(placed)).toEqual([1, 1, 0, 0]);
    expect(['FORM_FOSTER', 'FORM_EMERGENCY', 'FORM_HVB'].map(placed)).toEqual([1, 1, 0]);
    const open = (type: string) => value(delivery, 'bou.children_open_interventions', { type });
    expect(['OPEN_PROGRAMME', 'OPEN_CONTACT', 'OPEN_OTHER'].map(open)).toEqual([1, 1, 0]);
    expect(value(delivery, 'bou.children_investigated', { type: 'REFERRAL_REPORT' })).toBe(1);
    expect(value(delivery, 'bou.children_investigated', { area_code: '0182C1010' })).toBe(1);
    expect(value(delivery, 'bou.children_investigated', { sex: 'F', age_band: '6-12' })).toBe(1);
  });

  it('give the counts of school that are stated there', async () => {
    const delivery = await school();
    expect(value(delivery, 'school.children_individual_resource')).toBe(1);
    expect(value(delivery, 'school.children_individual_resource', { school_form: 'GR', sex: 'M' })).toBe(1);
    expect(value(delivery, 'school.children_individual_resource', { type: 'YEAR_4-6' })).toBe(1);
    expect(value(delivery, 'school.children_individual_resource', { type: 'PRINCIPAL_MUNICIPAL' })).toBe(1);
    expect(value(delivery, 'school.children_enrolled')).toBe(1);
    expect(value(delivery, 'adapted_school.children_enrolled')).toBe(1);
    expect(value(delivery, 'adapted_school.children_enrolled', { school_form: 'AGR', sex: 'F' })).toBe(1);
    expect(value(delivery, 'adapted_school.pupils_of_age')).toBe(2);
  });

  it('count reports of concern by their ids, and the children behind them', async () => {
    const delivery = await socialServices();
    expect(cell(delivery, 'bou.notifications')).toMatchObject({ value: '2', n_persons: '1', status: 'ok' });
    expect(value(delivery, 'bou.notifications.children')).toBe(1);
    expect(value(delivery, 'bou.notifications.children', { sex: 'F', age_band: '6-12' })).toBe(1);
  });

  it('give the counts of child psychiatry that are stated there', async () => {
    const delivery = await psychiatry();
    expect(value(delivery, 'bup.children_current')).toBe(1);
    expect(value(delivery, 'bup.children_new')).toBe(1);
  });

  it('give the counts of the assessments and the commitments of child psychiatry', async () => {
    const files = registerFiles({
      'bup_kontakt.csv': exported(bupKontakt),
      'bup_utredning.csv': exported(bupUtredning),
      'bup_vardatagande.csv': exported(bupVardatagande),
    });
    const delivery = await onlyDelivery(request('child-psychiatry', files));
    expect(value(delivery, 'bup.children_neuropsych_assessment')).toBe(1);
    expect(value(delivery, 'bup.children_neuropsych_assessment', { sex: 'F', age_band: '6-12' })).toBe(1);
    expect(value(delivery, 'bup.children_current.stock')).toBe(1);
    expect(value(delivery, 'bup.children_current')).toBe(1);
  });

  it('give the counts of habilitation that are stated there', async () => {
    const delivery = await onlyDelivery(
      request('habilitation', registerFiles({ 'hab_atgard.csv': exported(habAtgard) })),
    );
    expect(value(delivery, 'hab.children_psych_assessment')).toBe(1);
    expect(value(delivery, 'hab.children_psych_assessment', { age_band: '0-5' })).toBe(1);
    expect(value(delivery, 'hab.children_in_treatment')).toBe(0);
  });

  it('give the count of child health centres that is stated there', async () => {
    const delivery = await onlyDelivery(
      request('child-health-centres', registerFiles({ 'bvc_samverkan.csv': exported(bvcSamverkan) })),
    );
    expect(value(delivery, 'bvc.children_joint_social_services')).toBe(1);
    expect(value(delivery, 'bvc.children_joint_social_services', { age_band: '0-1' })).toBe(1);
  });

  it('give the counts of open services that are stated there, one case, family or child each', async () => {
    const delivery = await openServices();
    expect(value(delivery, 'fou.cases_advice_support', { sex: 'F', age_band: 'T' })).toBe(1);
    expect(value(delivery, 'fou.cases_advice_support', { age_band: '6-12' })).toBe(1);
    for (const id of [
      'fou.cases_advice_support',
      'fou.cases_advice_support.active',
      'fou.cases_young_crime_victims',
      'ung.cases_advice_support_13_20',
      'fam.families_advice_support_0_12',
      'minimaria.cases',
      'famcentral.cases_advice_support',
      'ung.children_group_6_18',
      'fou.children_group',
    ])
      expect(cell(delivery, id), id).toMatchObject({ value: '1', n_persons: '', status: 'ok' });
    expect(value(delivery, 'fou.cases_young_crime_victims', { age_band: '16-17' })).toBe(1);
    expect(value(delivery, 'ung.cases_advice_support_13_20', { age_band: '13-15' })).toBe(1);
    expect(value(delivery, 'fam.families_advice_support_0_12', { age_band: '0-5' })).toBe(1);
    expect(value(delivery, 'minimaria.cases', { sex: 'M' })).toBe(1);
  });

  it('give one child in groups or two, by what the family and youth service includes', async () => {
    expect(value(await openServices(['ung.children_group_6_18']), 'fou.children_group')).toBe(2);
    expect(value(await openServices([]), 'fou.children_group')).toBe(1);
  });

  it('give the counts of family counselling that are stated there', async () => {
    const delivery = await onlyDelivery(
      request('family-counselling', registerFiles({ 'fr.csv': exported(familjeradgivning) })),
    );
    expect(cell(delivery, 'famrad.children_parents_counselled')).toMatchObject({
      value: '2',
      n_persons: '1',
    });
    expect(value(delivery, 'famrad.children_parents_counselled', { age_band: '6-12' })).toBe(2);
    expect(cell(delivery, 'famrad.families_with_children')).toMatchObject({ value: '1', n_persons: '' });
    expect(value(delivery, 'famrad.families_with_children', { type: 'RELATION_TOGETHER' })).toBe(1);
  });
});

describe('rows of the registers that an agency may leave out', () => {
  it('count who finished year 9 without eligibility, at home, in compulsory school and by final grades', async () => {
    const files = registerFiles({
      'skola_elev.csv': exported(skolaElev),
      'skola_resurs.csv': exported(skolaResurs),
      'skola_betyg.csv': exported(skolaBetyg),
    });
    const delivery = await onlyDelivery(request('school', files));
    expect(value(delivery, 'school.finished_year9')).toBe(3);
    expect(value(delivery, 'school.not_eligible_year9')).toBe(2);
    expect(value(delivery, 'school.not_eligible_year9', { sex: 'F' })).toBe(1);
  });

  it('count who was absent more than 20 per cent of both terms together: exactly 20 is not more', async () => {
    const files = registerFiles({
      'skola_elev.csv': exported(skolaElev),
      'skola_resurs.csv': exported(skolaResurs),
      'skola_franvaro.csv': exported(skolaFranvaro),
    });
    const delivery = await onlyDelivery(request('school', files));
    expect(value(delivery, 'school.absence_pupils')).toBe(3);
    expect(value(delivery, 'school.absence_over_20')).toBe(1);
    expect(value(delivery, 'school.absence_over_20', { type: 'STAGE_4-6' })).toBe(1);
    expect(value(delivery, 'school.absence_pupils', { type: 'STAGE_GY' })).toBe(1);
  });

  it('count the plans that social services convened, in the year that they began', async () => {
    const files = registerFiles({
      'bou_insats.csv': exported(bouInsats),
      'bou_utredning.csv': exported(bouUtredning),
      'bou_sip.csv': exported(bouSip),
    });
    const delivery = await onlyDelivery(request('social-services', files));
    expect(cell(delivery, 'bou.sip_opened')).toMatchObject({ value: '2', n_persons: '2' });
    expect(textOf(delivery, 'receipt.txt')).toContain(
      'Sammankallande: en annan part kallade, raden räknas inte (3 rader)',
    );
  });
});

describe('a delivery', () => {
  it('holds every cell of the catalogue once, in catalogue order, zeros too', async () => {
    const rows = countsOf(await socialServices()).filter(
      ({ indicator_id }) => indicator_id === 'bou.children_placed.stock',
    );
    expect(rows.map(({ sex, age_band, value }) => `${sex} ${age_band} ${value}`)).toEqual([
      'T T 1',
      'F T 0',
      'M T 1',
      'U T 0',
      'T 0-5 0',
      'T 6-12 1',
      'T 13-15 0',
      'T 16-17 0',
      'T 18-20 0',
      'T U 0',
    ]);
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [await school(), await school()];
    expect([...second.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')])).toEqual(
      [...first.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]),
    );
  });

  it('has a manifest by the contract and is named after source, municipality and year', async () => {
    const delivery = await school();
    const manifest = deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json')));
    expect(delivery.name).toBe('school-0182-2019');
    expect(
      manifest.samlad.registers.map(({ register, encoding, rows_read, rows_used }) => [
        register,
        encoding,
        rows_read,
        rows_used,
      ]),
    ).toEqual([
      ['skola_elev', 'windows-1252', 3, 3],
      ['skola_resurs', 'windows-1252', 3, 3],
    ]);
    expect(manifest.samlad.area_version).toBe('test-1');
  });

  it('comes once for each year asked for', async () => {
    const files = registerFiles({ 'bup_kontakt.csv': exported(bupKontakt) });
    const deliveries = await extract(request('child-psychiatry', files, { years: [2018, 2019] }));
    expect(deliveries.map(({ name }) => name)).toEqual([
      'child-psychiatry-0182-2018',
      'child-psychiatry-0182-2019',
    ]);
  });

  it('counts a register in several files as one, and tells the files apart in the receipt', async () => {
    const [header = '', ...rows] = bupKontakt.trimEnd().split('\n');
    const part = (year: number) =>
      `${[header, ...rows.filter((row) => row.includes(`;${year}-`))].join('\n')}\n`;
    const files = registerFiles({ 'b.csv': part(2018), 'a.csv': part(2019) });
    const years = [2018, 2019];
    const deliveries = await extract(request('child-psychiatry', files, { years }));
    const whole = registerFiles({ 'bup_kontakt.csv': bupKontakt });
    const expected = await extract(request('child-psychiatry', whole, { years }));
    expect(deliveries.map(countsOf)).toEqual(expected.map(countsOf));
    expect(deliveries.map((delivery) => value(delivery, 'bup.children_current'))).toEqual([1, 1]);
    for (const delivery of deliveries)
      expect(textOf(delivery, 'receipt.txt')).toContain('REGISTER bup_kontakt, fil 2 av 2 i namnordning');
  });

  it('leaves counts from 1 to 4 out when it is masked, and keeps zeros', async () => {
    const delivery = await psychiatry({ handOver: 'masked' });
    expect(cell(delivery, 'bup.children_current')).toMatchObject({
      value: '',
      n_persons: '',
      status: 'masked',
    });
    expect(cell(delivery, 'bup.children_current', { sex: 'M' })).toMatchObject({
      value: '0',
      n_persons: '0',
      status: 'ok',
    });
  });

  it('marks new children as preliminary where the twelve months before are not in the register', async () => {
    expect(cell(await psychiatry(), 'bup.children_new').status).toBe('preliminary');
    const earlier = `${bupKontakt}P000999;2009;K;0182;2018-01-15;BESÖK;GENOMFÖRD;BUP Exempel;Region\n`;
    const files = registerFiles({ 'bup_kontakt.csv': earlier });
    expect(cell(await onlyDelivery(request('child-psychiatry', files)), 'bup.children_new').status).toBe(
      'ok',
    );
  });

  it('marks new children as preliminary where the year before is not in the register', async () => {
    const [header = '', ...rows] = bupKontakt.trimEnd().split('\n');
    const old = 'P000999;2009;K;0182;2016-01-15;BESÖK;GENOMFÖRD;BUP Exempel;Region';
    const withGap = [header, old, ...rows.filter((row) => !row.includes(';2018-'))].join('\n');
    const files = registerFiles({ 'bup_kontakt.csv': `${withGap}\n` });
    expect(cell(await onlyDelivery(request('child-psychiatry', files)), 'bup.children_new').status).toBe(
      'preliminary',
    );
  });

  it('is preliminary where it was made before its period was over, and says so', async () => {
    const early = (created: string) =>
      onlyDelivery(
        request(
          'school',
          registerFiles({
            'skola_elev.csv': skolaElev.replace('2019-10-20', '2019-09-20'),
            'skola_resurs.csv': skolaResurs,
          }),
          { created },
        ),
      );
    const statuses = async (delivery: Delivery) => new Set(countsOf(delivery).map(({ status }) => status));
    expect(await statuses(await early('2019-10-15'))).toEqual(new Set(['preliminary', 'missing']));
    expect(await statuses(await early('2019-10-16'))).toEqual(new Set(['ok', 'missing']));
    expect(textOf(await early('2019-10-15'), 'receipt.txt')).toContain('uppgifterna är preliminära');
    expect(textOf(await early('2019-10-16'), 'receipt.txt')).not.toContain('preliminära');
    const status = async (created: string) =>
      cell(await psychiatry({ created }), 'bup.children_current').status;
    expect([await status('2019-12-31'), await status('2020-01-01')]).toEqual(['preliminary', 'ok']);
  });

  it('says which breakdowns an export cannot give, and keeps their cells', async () => {
    const delivery = await psychiatry();
    const { samlad } = deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json')));
    expect(samlad.not_applicable).toEqual([
      {
        indicator: 'bup.children_current',
        breakdown: 'area',
        reason: { sv: 'Uttaget saknar kolumnen Område.', en: 'The extract lacks the column “Område”.' },
      },
    ]);
    expect(cell(delivery, 'bup.children_current', { area_code: 'U' })).toMatchObject({
      value: '',
      status: 'not_applicable',
    });
    expect(cell(delivery, 'bup.children_current').status).toBe('ok');
  });

  it('has no cells by area where the municipality has no areas, and says why', async () => {
    const delivery = await psychiatry({ catalogue: withoutAreas(builtInCatalogue()) });
    const { samlad } = deliveryManifest.parse(JSON.parse(textOf(delivery, 'datapackage.json')));
    expect(samlad.not_applicable.map(({ reason }) => reason)).toEqual([
      { sv: 'Kommunen har ingen lista över områden.', en: 'The municipality has no list of areas.' },
    ]);
    expect(countsOf(delivery).every(({ area_code }) => area_code === 'TOT')).toBe(true);
  });
});

describe('a protected child', () => {
  const insats = (mark: string) => bouInsats.replace('0182;N;I19-0001', `0182;${mark};I19-0001`);

  it('is counted, but in no area', async () => {
    const files = registerFiles({ 'bou_utredning.csv': bouUtredning, 'bou_insats.csv': insats('J') });
    const delivery = await onlyDelivery(request('social-services', files));
    expect(value(delivery, 'bou.children_investigated')).toBe(1);
    expect(value(delivery, 'bou.children_investigated', { area_code: '0182C1010' })).toBe(0);
    expect(value(delivery, 'bou.children_investigated', { area_code: 'U' })).toBe(1);
  });

  it('is in no area either where only a row of a later year says so, or where no column can', async () => {
    const header = bupKontakt.split('\n')[0] ?? '';
    const row = (date: string, mark: string) =>
      `P1;2008;K;0182;${date};BESÖK;GENOMFÖRD;BUP Exempel;Region;0182C1010;${mark}\n`;
    const kontakt = (name: string, mark: string) =>
      registerFiles({
        'bup_kontakt.csv': `${header};Område;${name}\n${row('2019-02-12', '')}${row('2020-01-12', mark)}`,
      });
    const areaOf = async (files: string[]) =>
      cell(await onlyDelivery(request('child-psychiatry', files)), 'bup.children_current', {
        area_code: '0182C1010',
      });
    expect(await areaOf(kontakt('Skyddad identitet', 'N'))).toMatchObject({ value: '1' });
    expect(await areaOf(kontakt('Skyddad identitet', 'J'))).toMatchObject({ value: '0', status: 'ok' });
    expect(await areaOf(kontakt('Anteckning', ''))).toMatchObject({ value: '', status: 'not_applicable' });
  });

  it('is never in a list of lines', async () => {
    const bad = (mark: string) =>
      bouUtredning.replace('20080809-2381;K;0182;0182C1010;N;A19-0001', `okänd;K;0182;;${mark};A19-0001`);
    const receipt = async (mark: string) =>
      textOf(
        await onlyDelivery(
          request(
            'social-services',
            registerFiles({ 'bou_utredning.csv': bad(mark), 'bou_insats.csv': bouInsats }),
          ),
        ),
        'receipt.txt',
      );
    expect(await receipt('N')).toContain('Personnummer går inte att tolka: 1 rad, på rad 2');
    expect(await receipt('J')).toContain('Personnummer går inte att tolka: 1 rad (raderna anges inte)');
  });
});

describe('an area', () => {
  it('counts in itself, in what it is part of, and in the total; a name is as good as a code', async () => {
    const files = registerFiles({
      'bou_insats.csv': bouInsats,
      'bou_utredning.csv': bouUtredning.replaceAll('0182C1010', 'strand'),
    });
    const delivery = await onlyDelivery(request('social-services', files));
    const at = (area_code: string) => value(delivery, 'bou.children_investigated', { area_code });
    expect(['0182C1020', 'SOUTH', 'TOT', 'U', '0182C1030'].map(at)).toEqual([1, 1, 1, 0, 0]);
  });

  it('that is not in the list counts as unknown, with a remark on the number of rows', async () => {
    const files = registerFiles({
      'bou_insats.csv': bouInsats,
      'bou_utredning.csv': bouUtredning.replaceAll('0182C1010', 'SOUTH'),
    });
    const delivery = await onlyDelivery(request('social-services', files));
    expect(value(delivery, 'bou.children_investigated', { area_code: 'U' })).toBe(1);
    expect(textOf(delivery, 'receipt.txt')).toContain('Områdeskod: koden finns inte i områdeslistan');
    expect(textOf(delivery, 'receipt.txt')).toContain('(2 rader)');
  });
});
