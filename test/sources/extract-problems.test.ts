import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from './support/built-in-catalogue.ts';
import { bouInsats, bouUtredning, bupKontakt, bvcSamverkan, skolaElev } from './support/example-registers.ts';
import { onlyDelivery, problemsOf, registerFiles, request, textOf } from './support/register-files.ts';

describe('the extract stops', () => {
  it('when a register is not there, or is not one of the source’s', async () => {
    const files = registerFiles({ 'skola_elev.csv': skolaElev, 'annat.csv': 'a;b;c\n1;2;3\n' });
    const problems = await problemsOf(request('school', [...files, '/no/such/file.csv']));
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['REGISTER-006', 'annat.csv'],
      ['REGISTER-006', 'file.csv'],
    ]);
    const [onlyOne] = await problemsOf(request('school', files.slice(0, 1)));
    expect(onlyOne).toMatchObject({ code: 'REGISTER-006', place: { file: 'skola_resurs.csv' } });
  });

  it('when a needed column is lacking or misspelt, and says which names it found', async () => {
    const files = registerFiles({ 'kontakter.csv': bupKontakt.replace('Kontaktdatum', 'Kontaktdaum') });
    const [problem] = await problemsOf(request('child-psychiatry', files));
    expect(problem).toMatchObject({ code: 'REGISTER-003', place: { file: 'kontakter.csv', line: 1 } });
    expect(problem?.found).toBe('other columns: "Kontaktdaum", "Mottagning", "Vårdgivare"');
    expect(problem?.expected).toBe('"Kontaktdatum"');
  });

  it('when no line of column names is there at all, without repeating a row', async () => {
    const rows = bupKontakt.split('\n').slice(1).join('\n');
    const [problem] = await problemsOf(
      request('child-psychiatry', registerFiles({ 'bup_kontakt.csv': rows })),
    );
    expect(problem).toMatchObject({ code: 'REGISTER-003', found: 'no line of column names' });
  });

  it('when the bytes are no text', async () => {
    const files = registerFiles({ 'bup_kontakt.csv': Buffer.from('PK\u0003\u0004\u0000\u0000') });
    expect((await problemsOf(request('child-psychiatry', files)))[0]?.code).toBe('REGISTER-001');
    const quote = registerFiles({ 'bup_kontakt.csv': bupKontakt.replace('P000456', '"P000456') });
    expect((await problemsOf(request('child-psychiatry', quote)))[0]).toMatchObject({
      code: 'REGISTER-001',
      place: { line: 4 },
    });
  });

  it('when å, ä and ö have been encoded twice', async () => {
    const twice = iconv.encode(iconv.decode(Buffer.from(bupKontakt), 'windows-1252'), 'utf-8');
    expect(
      (await problemsOf(request('child-psychiatry', registerFiles({ 'bup_kontakt.csv': twice }))))[0]?.code,
    ).toBe('REGISTER-002');
  });

  it('when the file is empty or has column names alone', async () => {
    for (const content of ['', ' \r\n\r\n', bupKontakt.split('\n')[0] ?? '']) {
      const files = registerFiles({ 'bup_kontakt.csv': content });
      expect((await problemsOf(request('child-psychiatry', files)))[0]?.code).toBe('REGISTER-004');
    }
  });

  it('when a year lies outside what the register holds, since its zeros would be none', async () => {
    const files = registerFiles({ 'bup_kontakt.csv': bupKontakt });
    const [problem] = await problemsOf(request('child-psychiatry', files, { years: [2017, 2019, 2020] }));
    expect(problem).toMatchObject({
      code: 'REGISTER-004',
      found: 'rows of 2018–2019',
      expected: 'rows of 2017, 2020',
    });
  });

  it('when a year lies in no file of a register, though others lie before and after it', async () => {
    const [header = '', ...rows] = bupKontakt.trimEnd().split('\n');
    const part = (year: number) => `${[header, rows[0]?.replace('2019', String(year))].join('\n')}\n`;
    const files = registerFiles({ 'a.csv': part(2017), 'b.csv': part(2019) });
    const [problem] = await problemsOf(request('child-psychiatry', files, { years: [2017, 2018, 2019] }));
    expect(problem).toMatchObject({
      code: 'REGISTER-004',
      place: { file: 'a.csv, b.csv' },
      found: 'rows of 2017, 2019',
      expected: 'rows of 2018',
    });
  });

  it('when a rule gives a value that no code list of the indicator has, without repeating an age', async () => {
    const catalogue = builtInCatalogue();
    const without = (id: string, code: string) => {
      const list = catalogue.codeLists.get(id);
      if (!list) throw new Error(`no list ${id}`);
      return { ...list, codes: list.codes.filter((known) => known.code !== code) };
    };
    const found = async (id: string, code: string) => {
      const codeLists = new Map(catalogue.codeLists).set(id, without(id, code));
      const files = registerFiles({ 'bou_utredning.csv': bouUtredning, 'bou_insats.csv': bouInsats });
      const problems = await problemsOf(
        request('social-services', files, { catalogue: { ...catalogue, codeLists } }),
      );
      return problems.map((one) => `${one.code} ${one.found}; ${one.expected}`);
    };
    expect(await found('legal_bases', 'LEGAL_LVU6')).toEqual([
      'CATALOGUE-002 the code LEGAL_LVU6 in the breakdown legal or form of bou.children_placed; a code of the list legal_bases or placement_forms',
    ]);
    expect(await found('ages_0_20', '6-12')).toEqual([
      'CATALOGUE-002 an age in the breakdown age of bou.children_investigated; a code of the list ages_0_20',
    ]);
  });

  it('when a file breaks off in its last row, but not for a remark below the rows', async () => {
    const files = (end: string) => registerFiles({ 'bup_kontakt.csv': `${bupKontakt}${end}` });
    const [problem] = await problemsOf(request('child-psychiatry', files('P000123;2008;K;01')));
    expect(problem).toMatchObject({ code: 'REGISTER-005', place: { line: 7 } });
    expect(await problemsOf(request('child-psychiatry', files('Uttaget den 20 januari 2020\n')))).toEqual([]);
  });

  it('when protected persons are to be left out and no column says who they are', async () => {
    const exclude = { protectedPersons: 'exclude' } as const;
    const unmarked = registerFiles({ 'bup_kontakt.csv': bupKontakt });
    const codes = async (files: readonly string[]) =>
      (await problemsOf(request('child-psychiatry', files, exclude))).map(({ code }) => code);
    expect(await codes(unmarked)).toEqual(['REGISTER-009']);
    const marked = bupKontakt.replace('Vårdgivare', 'Vårdgivare;Skyddad').replaceAll('Region', 'Region;N');
    expect(await codes(registerFiles({ 'bup_kontakt.csv': marked }))).toEqual([]);
    const bvc = registerFiles({ 'bvc_samverkan.csv': bvcSamverkan });
    const problems = await problemsOf(request('child-health-centres', bvc, exclude));
    expect(problems.map(({ code }) => code)).toEqual(['REGISTER-009']);
  });

  it('when one file of a register says where people live and another does not', async () => {
    const withHome = bvcSamverkan.replace('Form\n', 'Form;Kommun\n').replace('hembesök\n', 'hembesök;0182\n');
    const files = registerFiles({ 'a.csv': withHome, 'b.csv': bvcSamverkan });
    const problems = await problemsOf(request('child-health-centres', files));
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([['REGISTER-003', 'b.csv']]);
  });

  it('when nobody in a register lives in the municipality', async () => {
    const files = registerFiles({ 'bup_kontakt.csv': bupKontakt });
    const elsewhere = { ...request('child-psychiatry', files), municipalities: ['0199'] };
    expect((await problemsOf(elsewhere)).map(({ code }) => code)).toEqual(['REGISTER-007']);
  });

  it('when the total line states another number of rows', async () => {
    const files = (line: string) => registerFiles({ 'bup_kontakt.csv': `${bupKontakt}${line}\n` });
    expect(await problemsOf(request('child-psychiatry', files('Summa;5;;;;;;;')))).toEqual([]);
    const [problem] = await problemsOf(request('child-psychiatry', files('Antal rader: 1 204;;;;;;;;')));
    expect(problem).toMatchObject({ code: 'REGISTER-005', place: { line: 7 } });
  });

  it('when the catalogue asks for an indicator that has no rule', async () => {
    const catalogue = builtInCatalogue();
    const indicators = catalogue.indicators.map((known) =>
      known.id === 'bup.children_new' ? { ...known, id: 'bup.other' } : known,
    );
    const files = registerFiles({ 'bup_kontakt.csv': bupKontakt });
    const problems = await problemsOf(
      request('child-psychiatry', files, { catalogue: { ...catalogue, indicators } }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['CATALOGUE-002']);
  });

  it('when something in the delivery looks like a person', async () => {
    const catalogue = builtInCatalogue();
    const areas = catalogue.codeLists.get('areas');
    if (!areas) throw new Error('no areas');
    const codes = [
      ...areas.codes,
      { code: '20080809-2381', parent: 'TOT', label: { sv: 'Fel', en: 'Wrong' } },
    ];
    const codeLists = new Map(catalogue.codeLists).set('areas', { ...areas, codes });
    const files = registerFiles({ 'bup_kontakt.csv': bupKontakt });
    const problems = await problemsOf(
      request('child-psychiatry', files, { catalogue: { ...catalogue, codeLists } }),
    );
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['DELIVERY-002']));
    expect(JSON.stringify(problems)).not.toContain('2381');
  });
});

describe('nothing of a row leaves', () => {
  const marker = 'ZQXJ';

  it('in any file of a delivery, in progress or in the receipt', async () => {
    const said: string[] = [];
    const rows = [
      `${marker};too few`,
      `${marker};K;0182;;N;${marker};2019-01-14;${marker};${marker};${marker};;${marker};${marker};`,
      `20110814-2397;${marker};${marker};${marker};${marker};${marker};2019-02-02;${marker};${marker};2019-02-02;;${marker};${marker};`,
      `20110918-2384;K;0182;${marker};N;A;${marker};ANMÄLAN;U;2019-05-01;2019-04-01;SoL;INSATS;`,
    ];
    const files = registerFiles({
      'bou_utredning.csv': `${bouUtredning}${rows.join('\n')}\n`,
      'bou_insats.csv': bouInsats,
    });
    const delivery = await onlyDelivery(
      request('social-services', files, { onProgress: (message) => said.push(message) }),
    );
    for (const file of delivery.files.keys()) expect(textOf(delivery, file)).not.toContain(marker);
    expect(said.join()).not.toContain(marker);
    expect(said.length).toBeGreaterThan(0);
    expect(textOf(delivery, 'receipt.txt')).not.toMatch(/2008-?08-?09|2381/);
  });

  it('in any problem', async () => {
    const broken = [
      bupKontakt.replace('P000456', `"${marker}`),
      `${marker};${marker}\n${bupKontakt.replace('Status', 'Statu')}`,
      `${bupKontakt}Summa;${marker};17\n`,
      bupKontakt.split('\n').slice(1).join('\n').replaceAll('Region', marker),
      bupKontakt.replaceAll(/20\d\d-\d\d-\d\d/g, marker),
      `${marker}\u0000`,
    ];
    for (const content of broken) {
      const problems = await problemsOf(
        request('child-psychiatry', registerFiles({ 'bup_kontakt.csv': content })),
      );
      expect(JSON.stringify(problems)).not.toContain(marker);
    }
  });
});
