/**
 * Lists of numbers as the pages give them to the script, in a data attribute: numbers of a list with commas between,
 * lists with spaces between, such as `1,2,3 4`. Each list holds at least one number.
 */
export function numberListsText(lists: readonly (readonly number[])[]): string {
  return lists.map((list) => list.join(',')).join(' ');
}

/** The lists of such a text; none where it is empty or not there. What is no number is `NaN`. */
export function numberLists(text: string | undefined): number[][] {
  return (text ?? '')
    .split(' ')
    .filter((list) => list !== '')
    .map((list) => list.split(',').map(Number));
}
