/** Which exit code a problem leads to: data 1, usage 2, disclosure 3, damaged 4. */
export type ProblemFamily = 'data' | 'usage' | 'disclosure' | 'damaged';

interface ProblemKind {
  readonly family: ProblemFamily;
  /** One sentence for docs/reference/problems.md. */
  readonly means: string;
  /** What to do, unless the place where it is found knows better. */
  readonly remedy: string;
}

/** Every problem the program can report. Codes are stable: never renumbered, never reused. */
export const problemCodes = {
  'WORKSPACE-001': {
    family: 'data',
    means: 'A YAML file does not follow its schema.',
    remedy: 'Correct the line and run: samlad check',
  },
  'WORKSPACE-002': {
    family: 'data',
    means: 'A code that looks like a number stands without quotes, so YAML has read it as a number.',
    remedy: 'Put the code in quotes, as in "0180", and run: samlad check',
  },
  'WORKSPACE-003': {
    family: 'data',
    means: 'A file that the workspace needs is not there.',
    remedy: 'Put the file in place, or start from the example: samlad new',
  },
  'WORKSPACE-004': {
    family: 'data',
    means: 'A line of the list of areas cannot be used.',
    remedy: 'Correct the line in code-lists/areas.csv and run: samlad check',
  },
  'WORKSPACE-005': {
    family: 'data',
    means: 'A line of the list of spellings cannot be used.',
    remedy:
      'Correct the line in code-lists/spellings.csv; docs/reference/code-sets.md lists columns and codes.',
  },
  'WORKSPACE-006': {
    family: 'data',
    means: 'The settings hold something that looks like an identity. Much of them is published.',
    remedy: 'Take it out of samlad.yaml; write roles, never persons.',
  },
  'RECIPIENT-001': {
    family: 'data',
    means: 'A diarienummer does not have the form that such numbers have here.',
    remedy:
      'Correct registry_number, or declare the form of the municipality as registry_pattern: in samlad.yaml.',
  },
  'RECIPIENT-002': {
    family: 'data',
    means: 'Two papers of one matter have the same number of appendix.',
    remedy: 'Give each its own number.',
  },
  'RECIPIENT-003': {
    family: 'data',
    means: 'A recipient would get an appendix without indicators.',
    remedy: 'Name other levels, or indicators, or leave both out for all of them.',
  },
  'BRAND-001': {
    family: 'data',
    means: 'The logo is not there, is no picture, or holds more than a picture.',
    remedy:
      'Put an SVG without scripts and links, or a PNG, in the workspace, or take logo: out of samlad.yaml.',
  },
  'CATALOGUE-001': {
    family: 'data',
    means: 'The same id is defined twice.',
    remedy: 'Remove or rename one of the two.',
  },
  'CATALOGUE-002': {
    family: 'data',
    means: 'A definition refers to something that is not defined.',
    remedy: 'Correct the name, or add the missing definition.',
  },
  'CATALOGUE-003': {
    family: 'data',
    means: 'The published crossings of an indicator form a ring, so that their cells constrain each other.',
    remedy: 'Leave out one of the crossings, or publish the full crossing.',
  },
  'CATALOGUE-004': {
    family: 'data',
    means: 'Two cells of an indicator would have the same name.',
    remedy: 'Give each code its own name, and do not cross two breakdowns of one column.',
  },
  'CATALOGUE-005': {
    family: 'data',
    means:
      'The parts of a definition contradict each other: its version and its history, a relation, a measure.',
    remedy: 'Correct the line and run: samlad check',
  },
  'CATALOGUE-006': {
    family: 'data',
    means: 'A built-in indicator is counted by another rule under the same version.',
    remedy: 'Raise version, and add the new version with its first year and what changed to history.',
  },
  'REGISTER-001': {
    family: 'data',
    means: 'A register file cannot be read as text.',
    remedy: 'Export the file again as CSV in UTF-8 or Windows-1252.',
  },
  'REGISTER-002': {
    family: 'data',
    means: 'A register file is encoded twice.',
    remedy: 'Export the file again from the register; do not open and save it in between.',
  },
  'REGISTER-003': {
    family: 'data',
    means: 'A column that the counting needs is not in the register file.',
    remedy: 'Add the column to the export; the source README lists the columns and their synonyms.',
  },
  'REGISTER-004': {
    family: 'data',
    means: 'A register file has no rows.',
    remedy: 'Export the file again, with the years that are asked for.',
  },
  'REGISTER-005': {
    family: 'data',
    means: 'A register file breaks off in its last row, or its total line does not agree with its rows.',
    remedy: 'Export the file again; it may have been cut.',
  },
  'REGISTER-006': {
    family: 'usage',
    means: 'A register file is missing, or is not one of those that this source reads.',
    remedy: 'Name each register file of the source with --register; sources/<source>/README.md lists them.',
  },
  'REGISTER-007': {
    family: 'data',
    means:
      'Nobody in a register lives in the municipality that is counted for, so that all counts would be zero.',
    remedy: 'Check --municipality, or the code in samlad.yaml, against the register.',
  },
  'REGISTER-008': {
    family: 'usage',
    means: 'Several municipalities are asked for, and no register of the source says where people live.',
    remedy: 'Name one with --municipality, or add the column of home municipality to the export.',
  },
  'REGISTER-009': {
    family: 'usage',
    means: 'Protected persons are to be left out, and no register says who they are.',
    remedy: 'Add the column of the mark to the export, or count them: leave out --protected exclude.',
  },
  'DELIVERY-001': {
    family: 'data',
    means: 'A delivery lacks one of its files, or they do not belong together.',
    remedy: 'Ask the agency for the whole folder, as the extract wrote it.',
  },
  'DELIVERY-002': {
    family: 'data',
    means: 'A delivery holds something that looks like a person.',
    remedy: 'Delete the file here, tell the agency, and ask for a new delivery made by the extract.',
  },
  'DELIVERY-003': {
    family: 'data',
    means: 'A row of a delivery does not follow the contract.',
    remedy: 'Ask the agency to run the extract again; counts.csv is not to be edited.',
  },
  'DELIVERY-004': {
    family: 'data',
    means: 'A delivery uses a code that is not in the code list.',
    remedy: 'Add the code to the code list, or ask the agency to run the extract with the right lists.',
  },
  'DELIVERY-005': {
    family: 'data',
    means: 'The same cell stands twice in a delivery.',
    remedy: 'Ask the agency to run the extract again; counts.csv is not to be edited.',
  },
  'DELIVERY-006': {
    family: 'data',
    means: 'A cell that the catalogue asks for is absent from a delivery; an absent row is not a zero.',
    remedy: 'Ask the agency to run the extract again with the same catalogue.',
  },
  'DELIVERY-007': {
    family: 'data',
    means: 'A total differs from the sum of its parts, or from what overlapping parts can make up.',
    remedy: 'Ask the agency to run the extract again; counts.csv is not to be edited.',
  },
  'DELIVERY-008': {
    family: 'data',
    means: 'A delivery is missing and no reason is declared.',
    remedy: 'Fetch the delivery, or declare it in samlad.yaml under absent: with state and reason.',
  },
  'DELIVERY-009': {
    family: 'data',
    means: 'A delivery is not in UTF-8.',
    remedy: 'Ask the agency for the file as the extract wrote it; do not open and save it in between.',
  },
  'DELIVERY-010': {
    family: 'data',
    means: 'A delivery was counted by another definition than the catalogue has.',
    remedy: 'Ask the agency to run the extract of this version.',
  },
  'DELIVERY-011': {
    family: 'data',
    means: 'Two deliveries for the same source and year carry the same date.',
    remedy: 'Keep the one that holds and move the other out of deliveries/.',
  },
  'DELIVERY-012': {
    family: 'data',
    means: 'A relation between two indicators does not hold.',
    remedy: 'Ask the agency to check the register and run the extract again.',
  },
  'DELIVERY-013': {
    family: 'data',
    means: 'A delivery holds exact counts, and no harm test says that they may be handed over.',
    remedy:
      'Ask the agency to run the extract again with --harm-test-date, --harm-test-role and --harm-test-basis, or record the test in samlad.yaml under harm_tests:',
  },
  'TEMPLATE-001': {
    family: 'data',
    means: 'A file of counts kept by hand cannot be read, or is not the template.',
    remedy: 'Fill in the template that samlad order wrote, and keep its sheets and headings as they are.',
  },
  'TEMPLATE-002': {
    family: 'data',
    means: 'A row of counts kept by hand has a cell that is not filled in, or that holds something else.',
    remedy: 'Correct the row and run the extract again; nothing has been written.',
  },
  'TEMPLATE-003': {
    family: 'data',
    means: 'A file of counts kept by hand holds something that looks like a person.',
    remedy: 'Remove it: the template has room for counts alone. Nothing has been written.',
  },
  'ANSWER-001': {
    family: 'data',
    means: 'An answer names an indicator, a year or a cell that there is none of.',
    remedy: 'Correct the line in answers.yaml; confidential/questions/ says what each question is called.',
  },
  'ANSWER-002': {
    family: 'data',
    means: 'An answer is to a question that nobody has asked.',
    remedy:
      'Correct its year or cell in answers.yaml, or remove it: the change may have been small, or revised since.',
  },
  'ANSWER-003': {
    family: 'data',
    means: 'A question is answered twice.',
    remedy: 'Keep the answer that holds and remove the other from answers.yaml.',
  },
  'ANSWER-004': {
    family: 'data',
    means: 'An answer holds something that looks like a person. Answers are published.',
    remedy: 'Take it out of answers.yaml, and tell the agency that it must not stand there.',
  },
  'WITHHELD-001': {
    family: 'data',
    means: 'A cell that is to be withheld by hand is one that the release does not have.',
    remedy: 'Correct the line in confidential/withheld.yaml and run: samlad check',
  },
  'WITHHELD-002': {
    family: 'data',
    means: 'A cell is to be withheld by hand twice.',
    remedy: 'Keep one of the two in confidential/withheld.yaml.',
  },
  'WITHHELD-003': {
    family: 'data',
    means: 'The reason for a cell that is withheld by hand holds something that looks like a person.',
    remedy: 'Give the reason in confidential/withheld.yaml without telling of anybody.',
  },
  'REVIEW-001': {
    family: 'data',
    means: 'A meeting names an indicator or a year that there is none of.',
    remedy: 'Correct the line in reviews.yaml and run: samlad check',
  },
  'REVIEW-002': {
    family: 'data',
    means: 'The meetings do not stand in the order of their dates, or something is due before its meeting.',
    remedy: 'Correct the date in reviews.yaml and run: samlad check',
  },
  'REVIEW-003': {
    family: 'data',
    means: 'The same meeting, or the same thing of one meeting, stands twice.',
    remedy: 'Keep one of the two in reviews.yaml.',
  },
  'REVIEW-004': {
    family: 'data',
    means: 'What is noted of a meeting holds something that looks like a person. It would be published.',
    remedy: 'Take it out of reviews.yaml, and tell of the work only.',
  },
  'FOLLOW-UP-001': {
    family: 'data',
    means: 'An entry of the follow-up names something that there is none of.',
    remedy: 'Correct the id in follow-up/, or add the entry that it names, and run: samlad check',
  },
  'FOLLOW-UP-002': {
    family: 'data',
    means: 'The same entry of the follow-up stands twice.',
    remedy: 'Keep one of the two in follow-up/, or give one of them another id.',
  },
  'FOLLOW-UP-003': {
    family: 'data',
    means: 'A key figure has a place, a year or a target that no figure can ever be held against.',
    remedy:
      'Correct it in follow-up/undertakings.yaml; docs/reference/indicators.md lists what is counted when.',
  },
  'FOLLOW-UP-004': {
    family: 'data',
    means: 'A file in follow-up/ is none that the program knows, or a CSV file cannot be read.',
    remedy: 'Correct the name or the columns; follow-up/README.md of a new workspace lists both.',
  },
  'FOLLOW-UP-005': {
    family: 'data',
    means: 'A cell of a CSV file in follow-up/ holds something else than its column is for.',
    remedy: 'Correct the cell and run: samlad check',
  },
  'FOLLOW-UP-006': {
    family: 'data',
    means:
      'Counts of persons in follow-up/ contradict each other: a part and its whole, or the least and the most.',
    remedy: 'Correct the counts after their source. They are confidential and shown nowhere.',
  },
  'FOLLOW-UP-007': {
    family: 'data',
    means: 'The follow-up holds something that looks like a person. Much of it would be published.',
    remedy: 'Take it out of follow-up/; write roles, never persons.',
  },
  'FOLLOW-UP-008': {
    family: 'data',
    means: 'Documents follow from each other, or replace each other, in a ring.',
    remedy: 'Correct follows: or replaces: in follow-up/documents.yaml, so that one of them is the first.',
  },
  'GOAL-001': {
    family: 'usage',
    means: 'A goal asks for the measure of an indicator that has neither rate nor share.',
    remedy: 'Take --measure count; docs/reference/indicators.md lists the measures.',
  },
  'GOAL-002': {
    family: 'usage',
    means: 'A goal has a target that contradicts its year, its direction or its baseline.',
    remedy: 'Correct --target, --year or --direction and run again. Nothing has been written.',
  },
  'POPULATION-001': {
    family: 'data',
    means: 'A line of a population file cannot be read.',
    remedy: 'Correct the line, or fetch the file again from the statistics office.',
  },
  'PUBLISHED-001': {
    family: 'data',
    means: 'A file of figures published by others cannot be read.',
    remedy: 'Fetch the file again from its publisher and put it in published/ as it came.',
  },
  'COMPARISON-001': {
    family: 'data',
    means: 'A file of figures to compare with cannot be read, or a line of it.',
    remedy: 'Correct the line; sources/comparison-figures/README.md says what each column holds.',
  },
  'COMPARISON-002': {
    family: 'data',
    means:
      'A figure to compare with is for an indicator, a measure, a year or a region that nothing can be compared in.',
    remedy: 'Correct the line or remove it; docs/reference/indicators.md lists indicators and measures.',
  },
  'COMPARISON-003': {
    family: 'data',
    means: 'A figure to compare with is impossible, or differs from what its own counts give.',
    remedy: 'Correct the line after its source, or leave out the value and keep the counts.',
  },
  'COMPARISON-004': {
    family: 'data',
    means: 'The same figure to compare with stands twice.',
    remedy: 'Keep the line that holds and remove the other.',
  },
  'TABLE-001': {
    family: 'data',
    means: 'A specification of a table does not follow its schema, or contradicts itself.',
    remedy: 'Correct the line; docs/tables.md says what a specification holds. Nothing has been written.',
  },
  'TABLE-002': {
    family: 'data',
    means: 'A file that a table or its specification needs is not there, or cannot be read as text.',
    remedy: 'Put the file in place, in UTF-8 or Windows-1252. Nothing has been written.',
  },
  'TABLE-003': {
    family: 'data',
    means: 'A column that the specification names is not in the table.',
    remedy: 'Correct the name in the specification or in the table. Nothing has been written.',
  },
  'TABLE-004': {
    family: 'data',
    means: 'A row of a table cannot be used: it holds something other than a count, or is cut.',
    remedy: 'Correct the row and run again. Nothing has been written.',
  },
  'TABLE-005': {
    family: 'data',
    means: 'A table uses a code that its hierarchy does not have.',
    remedy: 'Add the code to the hierarchy, or correct the table. Nothing has been written.',
  },
  'TABLE-006': {
    family: 'data',
    means: 'A hierarchy is no tree: a code twice, a parent without a line, no total or several, or a cycle.',
    remedy: 'Give each code one line with its parent, and none to the total. Nothing has been written.',
  },
  'TABLE-007': {
    family: 'data',
    means: 'The same cell stands twice in a table.',
    remedy: 'Keep the row that holds, or name the column that tells them apart. Nothing has been written.',
  },
  'TABLE-008': {
    family: 'data',
    means: 'The numbers of a table contradict each other: a total and its parts, or a share and its counts.',
    remedy: 'Correct the table, or the specification of what is a part of what. Nothing has been written.',
  },
  'TABLE-009': {
    family: 'data',
    means: 'A table has more combinations of codes than the program can hold.',
    remedy:
      'Leave out a dimension, or protect the table in parts that share no cell. Nothing has been written.',
  },
  'STORE-001': {
    family: 'data',
    means: 'Another command is at work in the workspace, or has its store open.',
    remedy: 'Wait until the other command has ended, and run again.',
  },
  'STORE-002': {
    family: 'damaged',
    means: 'The store cannot be opened.',
    remedy: 'Move confidential/counts.duckdb aside and run samlad load: it is rebuilt from deliveries/.',
  },
  'STORE-003': {
    family: 'data',
    means: 'The store does not hold what is in deliveries/.',
    remedy: 'Run samlad load, and then the same command again.',
  },
  'STORE-004': {
    family: 'data',
    means: 'The store holds a delivery that is no longer in deliveries/.',
    remedy:
      'Put the delivery back. If it is withdrawn for good, move confidential/counts.duckdb aside and run samlad load: the store is rebuilt.',
  },
  'DISCLOSURE-001': {
    family: 'disclosure',
    means: 'No pattern could be proved safe, not even with the finest breakdowns dropped.',
    remedy: 'Choose a stricter policy or fewer breakdowns for the indicator; nothing has been written.',
  },
  'DISCLOSURE-002': {
    family: 'disclosure',
    means: 'A withheld cell of a table can be worked out exactly from what is published.',
    remedy: 'Withhold more: samlad protect says what. The intervals say which cells it is.',
  },
  'DISCLOSURE-003': {
    family: 'disclosure',
    means: 'A withheld cell can be narrowed further than its sign says. Reported with --strict.',
    remedy: 'Withhold more: samlad protect says what. The intervals say which cells it is.',
  },
  'DISCLOSURE-004': {
    family: 'disclosure',
    means: 'No pattern for a table could be proved safe, not even with its finest breakdowns dropped.',
    remedy: 'Choose fewer dimensions or coarser codes; nothing has been written.',
  },
  'APPROVAL-001': {
    family: 'usage',
    means: 'An approval names a role that may not approve, or has approved already.',
    remedy: 'Use one of the roles under approvers: in samlad.yaml.',
  },
  'APPROVAL-002': {
    family: 'damaged',
    means: 'A draft on disk is not the one that the store gives, or a file of it has been changed or added.',
    remedy: 'Run samlad refresh and have the new draft approved.',
  },
  'RELEASE-001': {
    family: 'usage',
    means: 'A release with this id exists; a release is never overwritten.',
    remedy: 'Give the next release its own id under release: in samlad.yaml and run: samlad refresh',
  },
  'RELEASE-002': {
    family: 'damaged',
    means:
      'An earlier release is gone or has been changed since it was written, so that nobody knows what readers know.',
    remedy: 'Put the release back as it was published; a later release must not contradict it.',
  },
  'VERIFY-001': {
    family: 'damaged',
    means: 'A file of a release or draft is gone, has been changed, or lies there without belonging to it.',
    remedy:
      'Do not use the folder: fetch it anew from whoever published it, or run samlad refresh for a draft.',
  },
  'VERIFY-002': {
    family: 'damaged',
    means: 'The content of a release is not the one that was approved.',
    remedy: 'Do not use the folder: fetch it anew from whoever published it.',
  },
  'VERIFY-003': {
    family: 'damaged',
    means: 'A file of a release or draft cannot be read as what it should be.',
    remedy: 'Do not use the file: fetch the folder anew from whoever published it.',
  },
  'VERIFY-004': {
    family: 'damaged',
    means: 'Two files of a release or draft tell something different of the same thing.',
    remedy:
      'Do not publish it. Where all files are as they were written this is an error of samlad: report it.',
  },
  'SYSTEM-001': {
    family: 'usage',
    means: 'The system refuses to read or write a file: no room, no permission, or no such place.',
    remedy: 'See to the disk, the permissions or the path, and run again.',
  },
  'USAGE-001': {
    family: 'usage',
    means: 'The command line cannot be understood.',
    remedy: 'Run samlad --help, or samlad VERB --help.',
  },
  'USAGE-002': {
    family: 'usage',
    means: 'A cell is asked for that the release does not have.',
    remedy:
      'Name the cell by a code for each breakdown; docs/reference/indicators.md lists indicators and codes.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemCodes;
