/** Cities of the United States, Canada and Australia whose Wikipedia title is the bare name, by country. */
export const PLAIN_TITLES: Readonly<Record<string, ReadonlySet<string>>> = {
  // The list of the Associated Press, which Wikipedia follows.
  US: new Set([
    'Atlanta', 'Baltimore', 'Boston', 'Chicago', 'Cincinnati', 'Cleveland', 'Dallas', 'Denver', 'Detroit', 'Honolulu',
    'Houston', 'Indianapolis', 'Las Vegas', 'Los Angeles', 'Miami', 'Milwaukee', 'Minneapolis', 'New Orleans',
    'New York City', 'Oklahoma City', 'Philadelphia', 'Phoenix', 'Pittsburgh', 'St. Louis', 'Salt Lake City',
    'San Antonio', 'San Diego', 'San Francisco', 'Seattle', 'Washington, D.C.', 'Brooklyn', 'Manhattan', 'Queens',
    'Staten Island', 'The Bronx',
  ]),
  CA: new Set([
    'Toronto', 'Montreal', 'Vancouver', 'Ottawa', 'Calgary', 'Edmonton', 'Winnipeg', 'Quebec City', 'Mississauga',
    'Brampton', 'Saskatoon', 'Kelowna', 'Guelph', 'Lethbridge', 'Fredericton', 'Moncton', 'Gatineau', 'Longueuil',
    'Sherbrooke', 'Trois-Rivières', 'Saguenay', 'Sudbury', 'Greater Sudbury', 'Oshawa', 'Barrie', 'Vaughan', 'Oakville',
    'Burnaby', 'Coquitlam', 'Nanaimo', 'Kamloops', 'Abbotsford', 'Chilliwack', 'Iqaluit', 'Yellowknife', 'Whitehorse',
    'Charlottetown', 'Medicine Hat', 'Red Deer', 'Moose Jaw', 'Thunder Bay', 'Sault Ste. Marie', 'Whistler', 'Banff',
    'Lévis', 'Drummondville', 'Saint-Hyacinthe', 'Rimouski', 'Chicoutimi', 'Kuujjuaq', 'Inuvik', 'Fort McMurray',
    'Scarborough', 'Etobicoke', 'North York', 'St. Catharines', 'Nunavik', 'Laval',
  ]),
  AU: new Set([
    'Sydney', 'Melbourne', 'Brisbane', 'Perth', 'Adelaide', 'Canberra', 'Hobart', 'Darwin', 'Cairns', 'Townsville',
    'Geelong', 'Ballarat', 'Wollongong', 'Alice Springs', 'Fremantle', 'Toowoomba', 'Launceston', 'Parramatta',
    'Kalgoorlie', 'Rockhampton', 'Wagga Wagga', 'Albury', 'Wodonga', 'Bundaberg', 'Broome', 'Dubbo', 'Mildura',
    'Shepparton', 'Tamworth', 'Byron Bay', 'Coffs Harbour', 'Mandurah', 'Bunbury', 'Uluru',
  ]),
};

/** Titles that no rule gives, by country and the name GeoNames has. */
export const KNOWN_TITLES: Readonly<Record<string, string>> = {
  'US Washington': 'Washington, D.C.',
  'CA Montréal': 'Montreal',
  'CA Québec': 'Quebec City',
  'CA Laval': 'Laval, Quebec',
  'LU Luxembourg': 'Luxembourg City',
  'DJ Djibouti': 'Djibouti City',
  'PA Panamá': 'Panama City',
  'SM San Marino': 'City of San Marino',
  'BR Brasília': 'Brasília',
  'MM Nay Pyi Taw': 'Naypyidaw',
  'MN Ulan Bator': 'Ulaanbaatar',
  'MD Chisinau': 'Chișinău',
  'MV Male': 'Malé',
  'YE Sanaa': "Sanaa",
};
