/**
 * States of things (codebook section 2). Sentences are ours, places in them invented, in the ways in which UN situation reports, aid agencies, monitors
 * and news agencies write. Expected: the words of each condition. An empty list: no state is told.
 */
export interface ConditionCase {
  readonly text: string
  readonly expect: readonly string[]
}

export const CONDITION_CASES: readonly ConditionCase[] = [
  // Too little.
  { text: 'Karsova faces acute shortages of food and medicine.', expect: ['Karsova faces acute shortages of food and medicine'] },
  { text: 'The siege has caused a severe lack of clean water.', expect: ['a severe lack of clean water'] },
  { text: 'Fuel shortages have shut the bakeries.', expect: ['Fuel shortages'] },
  { text: 'Hospitals lack anaesthetics and blood.', expect: ['Hospitals lack anaesthetics and blood'] },
  {
    text: 'Some 400,000 people are without electricity in Orlo.',
    expect: ['Some 400,000 people are without electricity in Orlo'],
  },
  { text: 'Families in the camp have no access to clean water.', expect: ['Families in the camp have no access to clean water'] },
  { text: 'Clinics have no medicines.', expect: ['Clinics have no medicines'] },

  // Run out, low, scarce.
  { text: 'Food has run out in the besieged town.', expect: ['Food has run out in the besieged town'] },
  { text: 'The hospital is running out of fuel.', expect: ['The hospital is running out of fuel'] },
  { text: 'Stocks of flour are dwindling.', expect: ['Stocks of flour are dwindling'] },
  { text: 'Supplies of drinking water are critically low.', expect: ['Supplies of drinking water are critically low'] },
  { text: 'Bread is scarce.', expect: ['Bread is scarce'] },
  { text: 'Insulin is no longer available in the enclave.', expect: ['Insulin is no longer available in the enclave'] },
  { text: 'Food stocks will run out within a week, the agency said.', expect: ['Food stocks will run out within a week'] },

  // Out of service, closed, cut.
  {
    text: 'Half of the hospitals in Karsova are out of service.',
    expect: ['Half of the hospitals in Karsova are out of service'],
  },
  { text: 'The strike put the power plant out of action.', expect: ['The strike put the power plant out of action'] },
  {
    text: 'There are no functioning hospitals left in the city.',
    expect: ['There are no functioning hospitals left in the city'],
  },
  { text: 'No bakery works in Orlo.', expect: ['No bakery works in Orlo'] },
  { text: 'Only two of nine hospitals are functioning.', expect: ['Only two of nine hospitals are functioning'] },
  { text: 'The border crossing has been closed since May.', expect: ['The border crossing has been closed since May'] },
  { text: 'Internet services were cut across the region.', expect: ['Internet services were cut across the region'] },
  { text: 'The road to Karsova is blocked.', expect: ['The road to Karsova is blocked'] },
  { text: 'Most schools remain closed.', expect: ['Most schools remain closed'] },
  { text: 'The water network is not functioning.', expect: ['The water network is not functioning'] },
  { text: 'Basic services are virtually non-existent.', expect: ['Basic services are virtually non-existent'] },
  { text: 'Hospitals are overwhelmed.', expect: ['Hospitals are overwhelmed'] },
  { text: 'Power is down in half of the oblast.', expect: ['Power is down in half of the oblast'] },
  { text: 'The wells are contaminated.', expect: ['The wells are contaminated'] },

  // What people suffer.
  { text: 'Residents are suffering from hunger.', expect: ['Residents are suffering from hunger'] },
  { text: 'Parts of the region are on the brink of famine.', expect: ['Parts of the region are on the brink of famine'] },
  { text: 'Some 25 million people face acute food insecurity.', expect: ['Some 25 million people face acute food insecurity'] },
  { text: 'The enclave is facing a humanitarian catastrophe.', expect: ['The enclave is facing a humanitarian catastrophe'] },
  { text: 'Cholera is spreading in the camps.', expect: ['Cholera is spreading in the camps'] },
  { text: 'Food prices have soared.', expect: ['Food prices have soared'] },
  { text: 'Malnutrition is rife among children.', expect: ['Malnutrition is rife among children'] },
  { text: 'The humanitarian situation in Orlo is dire.', expect: ['The humanitarian situation in Orlo is dire'] },
  { text: 'Living conditions in the camp have worsened.', expect: ['Living conditions in the camp have worsened'] },
  { text: 'The health system has collapsed.', expect: ['The health system has collapsed'] },
  { text: 'People have been forced to eat leaves.', expect: ['People have been forced to eat leaves'] },
  { text: 'Thousands of families are sleeping in the open.', expect: ['Thousands of families are sleeping in the open'] },

  // Kept out, kept from.
  { text: 'No aid has entered the town since March.', expect: ['No aid has entered the town since March'] },
  { text: 'Aid convoys have not reached Karsova for months.', expect: ['Aid convoys have not reached Karsova for months'] },
  { text: 'The army prevented the entry of medical supplies.', expect: ['The army prevented the entry of medical supplies'] },
  { text: 'Aid workers were denied access to the area.', expect: ['Aid workers were denied access to the area'] },
  { text: 'Both sides are blocking the delivery of aid.', expect: ['Both sides are blocking the delivery of aid'] },
  { text: 'Medical workers are unable to treat the wounded.', expect: ['Medical workers are unable to treat the wounded'] },
  { text: 'Residents cannot leave the town.', expect: ['Residents cannot leave the town'] },
  { text: 'Patients are not allowed to leave the enclave.', expect: ['Patients are not allowed to leave the enclave'] },
  { text: 'Ambulances could not reach the site.', expect: ['Ambulances could not reach the site'] },
  { text: 'Humanitarian access remains severely restricted.', expect: ['Humanitarian access remains severely restricted'] },
  {
    text: 'The area has been under daily bombardment for months.',
    expect: ['The area has been under daily bombardment for months'],
  },

  // Several.
  {
    text: 'Doctors cannot treat the injured because of a shortage of supplies.',
    expect: ['Doctors cannot treat the injured', 'a shortage of supplies'],
  },
  {
    text: 'Water is scarce, prices have doubled and no aid has arrived.',
    expect: ['Water is scarce', 'prices have doubled', 'no aid has arrived'],
  },

  // No state of things: other things lack, run out or spread; what is feared, wished or over.
  { text: 'There is a lack of evidence.', expect: [] },
  { text: 'Time is running out for the talks.', expect: [] },
  { text: 'Fighting has spread to the suburbs.', expect: [] },
  { text: 'Protests spread to other cities.', expect: [] },
  { text: 'The general could not be reached for comment.', expect: [] },
  { text: 'The minister denied the report.', expect: [] },
  { text: 'Aid has reached the town.', expect: [] },
  { text: 'The hospital reopened on Monday.', expect: [] },
  { text: 'Electricity has been restored.', expect: [] },
  { text: 'Engineers repaired the road to prevent a lack of food.', expect: [] },
  { text: 'Troops cut the rebels off from the river.', expect: [] },
  { text: 'The army closed in on the town.', expect: [] },
  { text: 'The deal is not without risks.', expect: [] },
  { text: 'Rebels were forced to withdraw.', expect: [] },
  { text: 'The team faces a difficult match.', expect: [] },
  { text: 'The army blocked the rebel advance.', expect: [] },
  { text: 'Doctors warned of a lack of medicine if the siege goes on.', expect: [] },
]
