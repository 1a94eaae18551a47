import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Fact, HarmTestNotice, Receipt } from './receipt-model.ts';
import { receiptStyle } from './receipt-style.ts';

/** Nothing runs, nothing is fetched, nothing is sent: a browser refuses all but the one style sheet in the page. */
const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(receiptStyle).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * How every receipt begins, whichever version wrote it: what comes after is bound by this policy. A loader that finds
 * another beginning has another file before it.
 */
export const receiptBeginning =
  /^<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"\/>/;

/** `receipt.html`: the receipt for a screen and for A4 paper, in one file without script. */
export function receiptHtml(receipt: Receipt): string {
  const page = (<Page receipt={receipt} />).toString();
  if (typeof page !== 'string') throw new Error('a receipt waits for something');
  return `<!DOCTYPE html>\n${page}\n`;
}

function Page({ receipt }: { receipt: Receipt }) {
  const { title, facts, harmTest, registers, contents, excluded, files, signature } = receipt;
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <style>{raw(receiptStyle)}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <Facts facts={facts} />
        </header>
        <main>
          <HarmTestSection notice={harmTest} />
          <Part id="innehall" heading={contents.heading}>
            <table>
              <caption class="spoken">{contents.heading}</caption>
              <thead>
                <tr>
                  <th scope="col">Indikator</th>
                  <th scope="col">Beteckning</th>
                  <th scope="col" class="number">
                    Omfattning
                  </th>
                </tr>
              </thead>
              <tbody>
                {contents.indicators.map(({ id, name, cells }) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <td class="code">{id}</td>
                    <td class="number">{cells}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <List texts={contents.remarks} />
          </Part>
          {registers.map((register, i) => (
            <Part id={`register-${i + 1}`} heading={register.heading}>
              <Facts facts={register.facts} />
              {register.rejected.length === 0 ? null : (
                <table>
                  <caption>Avvisade rader</caption>
                  <thead>
                    <tr>
                      <th scope="col">Orsak</th>
                      <th scope="col" class="number">
                        Antal
                      </th>
                      <th scope="col">Var</th>
                    </tr>
                  </thead>
                  <tbody>
                    {register.rejected.map(({ reason, rows, where }) => (
                      <tr>
                        <th scope="row">{reason}</th>
                        <td class="number">{rows}</td>
                        <td>{where}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
              <Facts facts={register.columns} />
              {register.remarks.length === 0 ? null : <h3>Anmärkningar</h3>}
              <List texts={register.remarks} />
            </Part>
          ))}
          <Part id="inte" heading={excluded.heading}>
            <p>{excluded.text}</p>
          </Part>
          <Part id="filer" heading={files.heading}>
            <table>
              <caption class="spoken">{files.heading}</caption>
              <thead>
                <tr>
                  <th scope="col">Fil</th>
                  <th scope="col">Innehåll</th>
                </tr>
              </thead>
              <tbody>
                {files.list.map(({ label, text }) => (
                  <tr>
                    <th scope="row" class="code">
                      {label}
                    </th>
                    <td>{text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Part>
        </main>
        {signature && (
          <footer>
            <h2>{signature.heading}</h2>
            <p>{signature.text}</p>
            <LinesToFillIn labels={signature.lines} />
          </footer>
        )}
      </body>
    </html>
  );
}

function HarmTestSection({ notice }: { notice: HarmTestNotice }) {
  return (
    <section class={notice.mustStay ? 'stop' : 'harm-test'} aria-labelledby="menprovning">
      <h2 id="menprovning">{notice.heading}</h2>
      <p>{notice.text}</p>
      <Facts facts={notice.facts} />
      <LinesToFillIn labels={notice.lines} />
    </section>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children?: Child }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ label, text }) => (
        <div>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function List({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

/** Rules to write on with a pen. */
function LinesToFillIn({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <ul class="fill-in">
      {labels.map((label) => (
        <li>{label}</li>
      ))}
    </ul>
  );
}
