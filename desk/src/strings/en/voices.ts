export const voices = {
  outlets: 'Outlets',
  outletsTitle: 'Outlets and speakers',
  citing: 'Who credits whom',
  citingExplained:
    'Claims that an outlet credits to somebody, counted under the organisation where there is one. Choose a name to see it alone.',
  citingGraph: 'Outlets and those whom they credit, joined by lines. The table has the same.',
  citingNone: 'No claim in this case is credited to anybody.',
  credits: 'Credits',
  showAll: 'Show all',
  outletsCopied: 'How often copied',
  outletsCopiedExplained:
    'Pairs of reports of two outlets that share text of an event. Whose was dated first is known; who wrote it is not.',
  ownVoiceClaims: 'Claims in own voice',
  earlierOf: 'Dated first',
  laterOf: 'Dated later',
  originsAlone: 'How often alone',
  originsAloneExplained: 'Events that an origin speaks of, and those of which nobody else says anything. Alone is not wrong.',
  originKind: 'Kind',
  alone: 'Alone',
  wording: 'What they call the sides',
  wordingExplained: 'The words of each outlet for each actor, and how often. The desk uses one name for all.',
}
