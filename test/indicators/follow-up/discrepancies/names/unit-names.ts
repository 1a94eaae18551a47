/** Sixty units of one municipality, all different though many are alike. Invented of common words. */
export const unitNames: readonly string[] = [
  ...['Norra förskolan', 'Södra förskolan', 'Östra förskolan', 'Västra förskolan', 'Ängens förskola'],
  ...['Berga förskola', 'Borga förskola', 'Bergaskolan', 'Berga skolenhet', 'Berga bibliotek'],
  ...['Björkskolan', 'Björkens förskola', 'Björkbackens förskola', 'Björkhagens förskola', 'Björkhagaskolan'],
  ...['Lindskolan', 'Lundskolan', 'Strandskolan', 'Strandens förskola', 'Sandviksskolan'],
  ...['Sundviksskolan', 'Näsbyskolan', 'Väsbyskolan', 'Tallbackens förskola', 'Hallbackens förskola'],
  ...['Solgläntans förskola', 'Solängens förskola', 'Solrosens förskola', 'Sjöängens förskola', 'Sjöskolan'],
  ...['Arbetsgrupp A', 'Arbetsgrupp B', 'Resursteam 1', 'Resursteam 2', 'Lilla Granens förskola'],
  ...['Stora Granens förskola', 'Förskolan Myran', 'Förskolan Tyran', 'Förskolan Måsen', 'Förskolan Masten'],
  ...[
    'Familjecentralen Ekbacken',
    'Familjecentralen Eklunda',
    'Ekbackens fritidsgård',
    'Eklunda fritidsgård',
  ],
  ...['Socialnämnden', 'Äldrenämnden', 'Social- och äldrenämnden', 'Utbildningsnämnden', 'Fritidsnämnden'],
  ...[
    'Kulturnämnden',
    'Kultur- och fritidsnämnden',
    'Kommunstyrelsen',
    'Regionstyrelsen',
    'Ungdomsmottagningen',
  ],
  ...[
    'Barnmottagningen',
    'Mariamottagningen',
    'Boo folkets hus',
    'Folkets park',
    'Elevhälsan',
    'Barn- och elevhälsan',
  ],
];
