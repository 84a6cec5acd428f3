import { type Command, Option } from 'commander';
import { type Cited, cite } from '../answer/cite.ts';
import { citedJson } from '../answer/json.ts';
import { CITATION_STYLES, type CitationStyle } from '../answer/styles/citationStyle.ts';
import { checkSourceTemplate, sourceUrl } from '../answer/styles/sourceUrl.ts';
import { writeStyled } from '../answer/styles/writeStyled.ts';
import { loadCorpus } from '../corpus/loadCorpus.ts';
import { type Context, print } from './context.ts';
import { renderCited } from './renderCited.ts';

function styled(cited: Cited, form: CitationStyle, plain: (text: string) => string): string {
  const { cable, locator } = cited;
  const template = process.env['SOURCE_URL_TEMPLATE']?.trim();
  const url = template ? sourceUrl(checkSourceTemplate(template), cable, locator) : undefined;
  return writeStyled(form, cable, locator, { url, quotation: cited, plain });
}

/** `cite "<citation>"`: what stands there, word for word; with `--style` its citation in that style. */
export function addCiteCommand(program: Command, context: () => Context): void {
  program
    .command('cite')
    .description('print what stands at a citation, such as "10PARIS198 ¶5.C"')
    .argument('<citation...>', 'the citation')
    .addOption(new Option('--style <style>', 'print the citation alone').choices(CITATION_STYLES))
    .addOption(new Option('--json', 'print one line of JSON').conflicts('style'))
    .action(async (words: string[], options: { json?: boolean; style?: CitationStyle }) => {
      const { corpusDir, style, mask } = context();
      const cited = cite(await loadCorpus(corpusDir), words.join(' '));
      if (options.style !== undefined) print(styled(cited, options.style, style.plain));
      else print(options.json === true ? citedJson(cited) : renderCited(cited, style), mask);
    });
}
