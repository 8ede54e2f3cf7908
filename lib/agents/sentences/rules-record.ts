/** Facts of records told in other words than the record's own: how processed a food is, its recorded allergens, a word of its title. */
export const recordRules: Readonly<Record<string, string>> = {
  'nova-group': 'nova [ group ] <nova> | group <nova> of nova | ( in | as ) nova [ group ] <nova>',
  'nova-said': `<nova-name> [ food ] [ lparen <nova-group> rparen | , <nova-group> | at <nova-group> ] | <nova-group> [ , | :
    | - ] [ <nova-name> [ food ] ]
    | <nova-group> lparen <nova-name> [ food ] rparen`,
  'nova-verb':
    '( is | are ) [ recorded | listed | classed | classified | rated ] [ as | in | an | a ] <nova-said> | ( falls | is | are ) in <nova-group>',
  'nova-phrase':
    '[ recorded | listed | classed | classified | an | a | processing : ] [ as | in | an | a ] <nova-said>',
  'allergen-clause': `[ its | the ] recorded allergens ( are | : ) <allergens> | recorded allergen [ : ] <allergens> | <allergens> ( is
    | are ) ( a recorded allergen | recorded allergens
    | ( recorded | listed ) as an allergen | recorded as allergens | recorded as its allergen | [ recorded | listed ] among ( its
    | the ) [ recorded ] allergens | on record as an allergen )
    | [ its | the | a ] recorded ( allergen | allergens ) ( is | are ) <allergens> | ( with | it has ) <allergens> as a recorded allergen`,
  'pack-decides': '<decides> the ( pack | label ) decides',
  'title-says': `( the | its ) ( title | name ) says <quote-mark> <title-word> <quote-mark> | <title-word> [ , ] ( according to | by
    | says ) ( the | its ) ( title | name )
    | ( the | its ) title ( calls it | describes it as | says ) <title-word>`,
  'quote-mark': '[ " ]',
};
