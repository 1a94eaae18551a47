/** Words for persons as a unit has them: in the plural, indefinite or definite, in Swedish and English. */
const persons = new Set(
  (
    'person personer individ individer barn barnen unga ungdomar elev elever flickor pojkar tjejer killar kvinnor män ' +
    'deltagare besökare klienter patienter brukare föräldrar vårdnadshavare anhöriga syskon mammor pappor ' +
    'people persons children pupils students girls boys women men participants visitors clients patients parents ' +
    'guardians youths'
  ).split(' '),
);

/** After one of these a unit says whom or what it is about, and no longer what is counted. */
const about = /\s(?:av|från|för|hos|i|med|om|per|på|till|for|from|in|of|on|to|with)\s/iu;

/** Whether what is counted are persons by its own name: `barn och unga` and `unika elever`, and not `besök av barn`. */
export function namesPersons(unit: string): boolean {
  const [counted = ''] = unit.split(about);
  return (counted.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => persons.has(word));
}
