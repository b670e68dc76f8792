// The requests of the main journey, as the demo of the project sends them, each held by the compiler to the document of the
// service that takes it: a field that is missing, misspelt or of another type does not compile.
import type { paths as Evaluation } from "../generated/evaluation.js";
import type { paths as Tender } from "../generated/tender.js";
import type { Body } from "./services.js";

export const project = (values: { title: string; begunOn: string }): Body<Tender, "/v1/projects", "post"> => ({
  title: {en: values.title, cy: null, easyRead: "Help at home for older people"},
  serviceArea: "homecare-older-people",
  corePurpose: "Older people live safely and well in their own homes for as long as they choose, with help that they direct.",
  coreOutcomes: [
    {code: "CO1", statement: "Older people are safe at home and decide how their day goes", measure: "people who report being safe and in charge of their day"},
    {code: "CO2", statement: "People keep or regain skills of daily living", measure: "people who need fewer visits after twelve weeks"}
  ],
  relevantArea: "wealdshire",
  begunOn: values.begunOn,
  estimatedValue: 2200000
});

export const consideration = (values: { today: string }): Body<Tender, "/v1/projects/{id}/consideration", "put"> => ({
  economic: "Care visits are work that cannot move away: small lots keep it with employers of the area.",
  social: "Homecare meets people who see few others; the same visits can bring company and a part in local life.",
  environmental: "Short rounds in small areas can be walked or cycled.",
  howProcurementSecures: "Small lots, a specified requirement on jobs, an open question, and KPIs in the contract.",
  consultationConsidered: "Providers and people who receive care were asked in two engagements; a wider survey would have added little.",
  consideredOn: values.today
});

export const stakeholderMap = (): Body<Tender, "/v1/projects/{projectId}/stakeholder-map", "put"> => ({
  stakeholders: [
    {group: "PEOPLE_WHO_RECEIVE_CARE", who: "older people with a homecare package", served: true, hardToReachBecause: null, reachedBy: "at home and at the day clubs", asked: true},
    {group: "PEOPLE_WHO_RECEIVE_CARE", who: "people with dementia who live alone", served: true, hardToReachBecause: "they rarely leave home and letters go unread", reachedBy: "by the carers they know, in two short visits", asked: true},
    {group: "FAMILY_CARERS", who: "family carers of older people", served: true, hardToReachBecause: null, reachedBy: "through the carers' centre, in the evening", asked: true},
    {group: "PROVIDERS_AND_WORKFORCE", who: "homecare providers of the county and their staff", served: false, hardToReachBecause: null, reachedBy: "by the market engagement event", asked: true},
    {group: "MULTI_DISCIPLINARY_TEAM", who: "care managers and district nurses", served: false, hardToReachBecause: null, reachedBy: "at their team meetings", asked: true},
    {group: "COLLABORATORS", who: "colleges, clubs and the befriending scheme", served: false, hardToReachBecause: null, reachedBy: "by invitation to the event", asked: true}
  ]
});

export const engagementWithProviders = (values: { heldOn: string }): Body<Tender, "/v1/projects/{projectId}/engagements", "post"> => ({
  title: "Morning with homecare providers",
  kind: "EVENT",
  stage: "ANALYSE",
  groups: [
    {group: "PROVIDERS_AND_WORKFORCE", invited: true, invitedCount: 40, attended: 14},
    {group: "MULTI_DISCIPLINARY_TEAM", invited: true, invitedCount: 12, attended: 5},
    {group: "COLLABORATORS", invited: true, invitedCount: 9, attended: 4}
  ],
  hardToReach: [],
  heldOn: values.heldOn,
  noticeDays: 28,
  access: {publicTransport: true, easyRead: true, longerSlots: false, support: false, arrangements: null},
  contributions: [
    {group: "PROVIDERS_AND_WORKFORCE", questionCode: "ANALYSE_ADDED_DIFFERENCES", question: null, onBehalfOf: "a small provider",
     text: "We could take on young people who have never had a chance, if somebody trains them with us.", consentToQuote: true},
    {group: "PROVIDERS_AND_WORKFORCE", questionCode: "ANALYSE_STANDARD_PRACTICE", question: null, onBehalfOf: "a charity",
     text: "Telling people beforehand who will come, with a photograph. Everybody should do that by now.", consentToQuote: true},
    {group: "PROVIDERS_AND_WORKFORCE", questionCode: "ANALYSE_AT_RISK", question: null, onBehalfOf: null,
     text: "The tea round that our volunteers run after visits would stop if the rounds were cut up again.", consentToQuote: false}
  ]
});

export const engagementWithPeople = (values: { heldOn: string }): Body<Tender, "/v1/projects/{projectId}/engagements", "post"> => ({
  title: "Tea at the Ashcombe day club",
  kind: "VISIT",
  stage: "ANALYSE",
  groups: [
    {group: "PEOPLE_WHO_RECEIVE_CARE", invited: true, invitedCount: 30, attended: 11},
    {group: "FAMILY_CARERS", invited: true, invitedCount: 14, attended: 6}
  ],
  hardToReach: [],
  hardToReachHeard: ["people with dementia who live alone"],
  heldOn: values.heldOn,
  noticeDays: 21,
  access: {publicTransport: true, easyRead: true, longerSlots: true, support: true, arrangements: "A minibus, and two carers whom people know"},
  contributions: [
    {group: "PEOPLE_WHO_RECEIVE_CARE", questionCode: "ANALYSE_ADDED_DIFFERENCES", question: null, onBehalfOf: null,
     text: "Send us young people who want to learn. We have plenty to teach them, and they cheer the place up.", consentToQuote: true},
    {group: "PEOPLE_WHO_RECEIVE_CARE", questionCode: "ANALYSE_STANDARD_PRACTICE", question: null, onBehalfOf: null,
     text: "That they ring when they are late. One firm always did, the others never.", consentToQuote: true},
    {group: "PEOPLE_WHO_RECEIVE_CARE", questionCode: "ANALYSE_AT_RISK", question: null, onBehalfOf: null,
     text: "The tea round. It is the only company some of us have all week.", consentToQuote: true},
    {group: "FAMILY_CARERS", questionCode: "ANALYSE_ADDED_DIFFERENCES", question: null, onBehalfOf: null,
     text: "Carers who are properly qualified stay longer, and we stop meeting a stranger each week.", consentToQuote: true}
  ]
});

export const planningWorkshop = (values: { heldOn: string }): Body<Tender, "/v1/projects/{projectId}/engagements", "post"> => ({
  title: "Workshop: from differences to requirements",
  kind: "WORKSHOP",
  stage: "PLAN",
  groups: [
    {group: "PROVIDERS_AND_WORKFORCE", invited: true, invitedCount: 20, attended: 9},
    {group: "PEOPLE_WHO_RECEIVE_CARE", invited: true, invitedCount: 12, attended: 7},
    {group: "FAMILY_CARERS", invited: true, invitedCount: 6, attended: 3}
  ],
  hardToReach: [],
  hardToReachHeard: ["people with dementia who live alone"],
  heldOn: values.heldOn,
  noticeDays: 30,
  access: {publicTransport: true, easyRead: true, longerSlots: true, support: true, arrangements: "Half as many items as usual, and a quiet room"},
  contributions: [
    {group: "PROVIDERS_AND_WORKFORCE", questionCode: "PLAN_REQUIREMENTS", question: null, onBehalfOf: "a small provider",
     text: "Ask for jobs that last. Three starters over the term are possible for a small firm; ten would not be.", consentToQuote: true},
    {group: "PROVIDERS_AND_WORKFORCE", questionCode: "PLAN_MEASURES", question: null, onBehalfOf: null,
     text: "Six months is long enough to train somebody and short enough for us to promise. Our payroll shows it.", consentToQuote: true},
    {group: "PEOPLE_WHO_RECEIVE_CARE", questionCode: "PLAN_REQUIREMENTS", question: null, onBehalfOf: null,
     text: "They must stay. A new face each month helps nobody, them least.", consentToQuote: true},
    {group: "PEOPLE_WHO_RECEIVE_CARE", questionCode: "PLAN_MEASURES", question: null, onBehalfOf: null,
     text: "Ask us, and ask the young ones whether they are all right.", consentToQuote: true}
  ]
});

export const dataPack = (values: { asOf: string }): Body<Tender, "/v1/projects/{projectId}/data-pack", "put"> => ({
  usage: {present: {tells: "More hours for fewer people: those who come to homecare come later and need more.",
    figures: [{label: "People with a package", value: 1840, unit: "people", period: "last year"}, {label: "Hours each week", value: 19400, unit: "hours", period: "last year"}],
    source: "Care records system", asOf: values.asOf, trend: "RISING"}, missing: null},
  need: {present: {tells: "One household in six has somebody over 80; most of the growth is in Saltmarsh.",
    figures: [{label: "People over 80 who live alone", value: 6200, unit: "people", period: "last census"}],
    source: "Population assessment", asOf: values.asOf, trend: "RISING"}, missing: null},
  cost: {present: {tells: "Travel is a fifth of what an hour costs.",
    figures: [{label: "An hour of homecare", value: 24.10, unit: "pounds", period: "last year"}],
    source: "Finance ledger", asOf: values.asOf, trend: "RISING"}, missing: null},
  quality: {present: {tells: "Four of nine providers are rated good; none outstanding.", figures: [],
    source: "Inspectorate's published ratings", asOf: values.asOf, trend: "STEADY"}, missing: null},
  satisfaction: {present: {tells: "People like their carers and dislike not knowing who will come.",
    figures: [{label: "People who feel safe", value: 81, unit: "percent", period: "last survey"}],
    source: "Survey of people who receive care", asOf: values.asOf, trend: "STEADY"}, missing: null},
  providerFeedback: {present: null, missing: {why: "The last survey of providers had three answers.", whatWillBeDone: "Asked again at the market engagement event."}}
});

export const assessment = (values: { subject: string; wellBeing: number; people: string; coProduction: number; collaboration: number; providers: string; prevention: number; addedValue: number; sustainability: number }): Body<Tender, "/v1/projects/{projectId}/assessments", "post"> => ({
  subject: values.subject,
  marks: [
    {principle: "WELL_BEING_OUTCOMES", mark: values.wellBeing, evidence: "What people and carers said at the day club", engagementIds: [values.people], contributionIds: []},
    {principle: "CO_PRODUCTION", mark: values.coProduction, evidence: "How rounds are planned, and by whom", engagementIds: [values.people], contributionIds: []},
    {principle: "COLLABORATION", mark: values.collaboration, evidence: "Links with clubs and colleges, as providers told them", engagementIds: [values.providers], contributionIds: []},
    {principle: "PREVENTION", mark: values.prevention, evidence: "Packages that grow and never shrink, in the care records", engagementIds: [], contributionIds: []},
    {principle: "ADDED_VALUE", mark: values.addedValue, evidence: "The tea round, and little else", engagementIds: [values.providers], contributionIds: []},
    {principle: "SUSTAINABILITY", mark: values.sustainability, evidence: "A fifth of the cost is travel", engagementIds: [], contributionIds: []}
  ]
});

export const atRisk = (values: { people: string }): Body<Tender, "/v1/projects/{projectId}/at-risk", "post"> => ({
  what: {en: "The tea round that volunteers run after visits", cy: null, easyRead: "Tea and a chat after the visit"},
  madeBy: "volunteers of the present provider",
  forWhom: "people who see nobody else in the week",
  foundAt: values.people
});

export const option = (): Body<Tender, "/v1/projects/{projectId}/redesign-options", "post"> => ({
  title: "Small rounds that keep to a neighbourhood",
  summary: "Each round serves a few streets, on foot or by bicycle, with the same few people, and works with the clubs of the place.",
  dimensions: [
    {code: "PLACE", asItIs: "Rounds cross half the county", asItMightBe: "Rounds of a few streets"},
    {code: "ASSETS", asItIs: "The provider's own staff", asItMightBe: "Staff, volunteers of the tea round, day clubs and the college"},
    {code: "ROLES_AND_RELATIONSHIPS", asItIs: "Whoever is free comes", asItMightBe: "A team of five whom people know and who know the clubs"},
    {code: "ACCESS_AND_ACTIVITY", asItIs: "By assessment, in fixed tasks", asItMightBe: "By what matters that day, agreed with the person"},
    {code: "FUNDING", asItIs: "By the minute", asItMightBe: "By the round, with a part for what people choose"}
  ],
  affected: [
    {group: "PEOPLE_WHO_RECEIVE_CARE", who: null, change: "GAINS", why: "Fewer strangers, more time"},
    {group: "FAMILY_CARERS", who: null, change: "GAINS", why: "They know whom to ring"},
    {group: "PROVIDERS_AND_WORKFORCE", who: null, change: "GAINS", why: "Less unpaid travel"}
  ],
  deliveryImplications: "Lots by neighbourhood; a year to bring rounds together",
  enablingCommunity: {grants: "A small grant keeps the tea round going", engaging: "Two club afternoons a year", learning: "What rounds learn is told at the county forum"}
});

export const route = (): Body<Tender, "/v1/projects/{id}/route", "put"> => ({
  decision: "BUY_NEW",
  reason: "The contract that runs now ends and the council has no service of its own",
  considered: [
    {route: "MAKE", why: "Looked at with care managers: it would take three years to build a team"},
    {route: "RENEGOTIATE", why: "The rounds of today's contract cross half the county; small lots are another contract"},
    {route: "DIRECT_PAYMENTS", why: "Offered to everybody beside it; one in nine wants to run their own care"},
    {route: "SMALL_GRANTS", why: "For the tea round, which no care contract should carry"}
  ],
  inHouse: "The council's re-ablement team keeps the first six weeks after hospital.",
  reserved: {yes: false, reason: "Small private firms and charities serve these rounds equally well"},
  individualFunding: "A part of each package can be taken as an individual fund, held by the provider.",
  enablingCommunity: {grants: "A small grant a year for the tea round", engaging: "Two club afternoons a year", learning: "Told at the county forum"}
});

export const jobs = (values: { today: string }): Body<Tender, "/v1/projects/{projectId}/outcomes", "post"> => ({
  statement: {en: "Disadvantaged young people of the area get and keep paid work in care", cy: null, easyRead: "Young people who find it hard to get work get a job in care"},
  category: "OTHERS_WHO_ENGAGE",
  priority: "LOCAL_EMPLOYMENT",
  strategicOutcome: "SHARED_GROWTH",
  coreOutcome: "CO1",
  arisesFromDelivery: "The jobs are care jobs in the same rounds that keep people safe at home.",
  forWhom: "disadvantaged young people aged 16 to 24",
  areas: ["wealdshire"],
  measure: {
    kind: "OUTCOME", name: "sustained jobs held by disadvantaged young people", unit: "people", direction: "HIGHER_IS_BETTER", baseline: 0,
    target: {amount: 3, perAmountSpent: null, lastingMonths: 6, forWhom: "disadvantaged young people aged 16 to 24", dueBy: null}
  },
  localCondition: {condition: "Care employers of the county report more vacancies than applicants", asOf: values.today}
});

export const qualifications = (values: { today: string }): Body<Tender, "/v1/projects/{projectId}/outcomes", "post"> => ({
  statement: {en: "Care workers gain recognised qualifications", cy: null, easyRead: "Carers get better at their job"},
  category: "OTHERS_WHO_ENGAGE",
  priority: "GOOD_EMPLOYER",
  strategicOutcome: "SHARED_GROWTH",
  coreOutcome: "CO2",
  arisesFromDelivery: "The learning happens in the visits themselves, with the people who are supported.",
  forWhom: "care workers of the contract",
  areas: ["wealdshire"],
  measure: {
    kind: "OUTCOME", name: "care workers who gained a recognised care qualification", unit: "people", direction: "HIGHER_IS_BETTER", baseline: 0,
    target: {amount: 1, perAmountSpent: 250000, lastingMonths: null, forWhom: "care workers of the contract", dueBy: null}
  },
  localCondition: {condition: "The county's college offers the qualification in the evening", asOf: values.today}
});

export const decision = (values: { decision: "SPECIFIED" | "KPI_ONLY"; reason: string; providers: string; people: string }): Body<Tender, "/v1/projects/{projectId}/outcomes/{id}/decision", "post"> => ({
  decision: values.decision,
  reason: values.reason,
  coDesignedAt: [values.providers, values.people],
  proportionality: {statement: "Within reach of a small provider over three years, as the providers said", contractValue: 1100000, lotArea: "north-weald", providerSize: "SMALL"},
  coreQualityRisk: {risk: "Newcomers could stand in for experienced staff; they work beside them instead", answer: "MODIFY"},
  exclusionRisk: {risk: "Asked of small providers, who found the number possible", answer: "KEEP"}
});

export const tender = (values: { jobs: string; qualifications: string; bidsDueBy: string; startsOn: string; endsOn: string; firstReviewOn: string }): Body<Tender, "/v1/projects/{projectId}/tenders", "post"> => ({
  title: {en: "Homecare for older people in Wealdshire", cy: null, easyRead: "Help at home for older people"},
  lots: [
    {id: "LOT-1", title: {en: "North Weald", cy: null, easyRead: null}, areas: ["ashcombe", "millbrook"], value: 1200000, priceCeiling: 1300000},
    {id: "LOT-2", title: {en: "South Weald", cy: null, easyRead: null}, areas: ["saltmarsh", "harbour-end"], value: 1000000, priceCeiling: 1100000}
  ],
  whyNotLots: null,
  awardModel: {
    priceWeight: 30, qualityWeight: 60, socialValueWeight: 10,
    specifiedShare: 60, openShare: 40,
    socialValueMode: "SEPARATE", priceFormula: "LOWEST_OVER_BID", qualityMinimum: 50,
    scale: {min: 0, max: 5, descriptors: [
      {mark: 0, meaning: {en: "No answer, or nothing that helps", cy: null, easyRead: null}},
      {mark: 1, meaning: {en: "Weak: much is missing", cy: null, easyRead: null}},
      {mark: 2, meaning: {en: "Some of it, with gaps that matter", cy: null, easyRead: null}},
      {mark: 3, meaning: {en: "Sound", cy: null, easyRead: null}},
      {mark: 4, meaning: {en: "Good, with evidence", cy: null, easyRead: null}},
      {mark: 5, meaning: {en: "Excellent throughout, with evidence", cy: null, easyRead: null}}
    ]},
    moderationTolerance: 1, shownDecimals: 2, tieRule: "HIGHER_QUALITY_POINTS"
  },
  questions: [
    {id: "Q1", kind: "QUALITY", text: {en: "How will visits be safe and dependable, by people who are known?", cy: null, easyRead: null}, weight: 60,
     parts: [{id: "how", asks: "OTHER", text: {en: "Describe how", cy: null, easyRead: null}, required: true}]},
    {id: "Q2", kind: "QUALITY", text: {en: "How will people keep or regain what they can do themselves?", cy: null, easyRead: null}, weight: 40,
     parts: [{id: "how", asks: "OTHER", text: {en: "Describe how", cy: null, easyRead: null}, required: true}]},
    {id: "Q3", kind: "SPECIFIED_REQUIREMENT", text: {en: "How will the sustained jobs for young people come about?", cy: null, easyRead: null}, weight: 100,
     parts: [{id: "steps", asks: "HOW_AND_WHEN", text: {en: "Which steps, and when", cy: null, easyRead: null}, required: true}]},
    {id: "Q4", kind: "OPEN_QUESTION", text: {en: "What more will you do for the people and places of Wealdshire?", cy: null, easyRead: "What else will you do?"}, weight: 100,
     parts: [
       {id: "outcomes", asks: "OUTCOMES", text: {en: "Which outcomes", cy: null, easyRead: null}, required: true},
       {id: "how", asks: "HOW_AND_WHEN", text: {en: "How and when", cy: null, easyRead: null}, required: true},
       {id: "measured", asks: "MEASURED_AND_EVIDENCED", text: {en: "How they are measured and shown", cy: null, easyRead: null}, required: true},
       {id: "involved", asks: "PEOPLE_AND_COMMUNITIES_INVOLVED", text: {en: "Who of the county had a part in choosing them", cy: null, easyRead: null}, required: true},
       {id: "managed", asks: "MANAGED_IN_CONTRACT", text: {en: "How the contract can hold you to it", cy: null, easyRead: null}, required: true}
     ]}
  ],
  requirements: [
    {outcomeId: values.jobs, questionId: "Q3"},
    {outcomeId: values.qualifications, questionId: null}
  ],
  bidsDueBy: values.bidsDueBy,
  standstillWorkingDays: 0,
  contractTerms: {startsOn: values.startsOn, endsOn: values.endsOn, firstReviewOn: values.firstReviewOn, reviewEveryMonths: 12, annualStatement: true, budget: null},
  longerTermConsidered: "Three years: long enough for jobs and company to last, short enough to change course."
});

export const bid = (values: { jobs: string }): Body<Evaluation, "/v1/competitions/{id}/bids", "post"> => ({
  bidder: {name: "Orchard Homecare Ltd", size: "SMALL", sector: "PRIVATE"},
  lots: [{lotId: "LOT-1", price: 1150000}, {lotId: "LOT-2", price: 980000}],
  answers: [
    {questionId: "Q1", parts: [{partId: "how", text: "Rounds of six people with the same three carers, walked from a base in each town."}]},
    {questionId: "Q2", parts: [{partId: "how", text: "Each plan begins with what somebody wants to do again, and every visit leaves time for it."}]},
    {questionId: "Q3", parts: [{partId: "steps", text: "With the college and the youth service: a first starter by month six, then one a year."}],
     requirementPlans: [{requirementId: values.jobs, deliveryPlan: "Paired starts beside an experienced carer, with paid study time.", evidencedBy: "Payroll dates and what the starters say of themselves.", managedBy: "Reported each half year to the contract manager."}]},
    {questionId: "Q4", parts: [
       {partId: "outcomes", text: "Company by peers, and afternoons with nursery children."},
       {partId: "how", text: "From month three, by a coordinator whom the members choose."},
       {partId: "measured", text: "A short loneliness scale before and after, and stories."},
       {partId: "involved", text: "Both ideas came from the Ashcombe day club."},
       {partId: "managed", text: "A KPI for company, stories for the afternoons, both at each review."}],
     offers: [
       {statement: {en: "People who receive care become peer companions and are less lonely themselves", cy: null, easyRead: null}, category: "PEOPLE_SUPPORTED_OVER_AND_ABOVE", priority: "COMMUNITY_DEVELOPMENT", strategicOutcome: "SAFE_AND_INDEPENDENT", forWhom: "people who receive care in North and South Weald", areas: ["north-weald", "south-weald"],
        measure: {kind: "OUTCOME", name: "people who are less lonely after six months as peer companions", unit: "people", direction: "HIGHER_IS_BETTER", baseline: 0, target: {amount: 24, perAmountSpent: null, lastingMonths: null, forWhom: "people who receive care", dueBy: null}},
        howAndWhen: "Eight companions a year from month three.", evidencedBy: "A short loneliness scale before and after six months.", involved: "Members of the Ashcombe day club proposed it.", managedBy: "Counted twice a year and looked at in each review."},
       {statement: {en: "Nursery children and older people spend afternoons together", cy: null, easyRead: null}, category: "WIDER_COMMUNITIES", priority: "COMMUNITY_DEVELOPMENT", strategicOutcome: "BEST_START_IN_LIFE", forWhom: "nursery children and older people of Millbrook", areas: ["millbrook"],
        measure: {kind: "NARRATIVE", name: "what the afternoons change for old and young", unit: "stories", direction: "HIGHER_IS_BETTER", baseline: null, target: null},
        howAndWhen: "Once a month from the first spring.", evidencedBy: "Stories told by those who were there.", involved: "The nursery's parents and the people visited.", managedBy: "A story before each review."},
       {statement: {en: "A sewing circle in Moorfoot gets new machines", cy: null, easyRead: null}, category: "WIDER_COMMUNITIES", priority: "COMMUNITY_DEVELOPMENT", strategicOutcome: "SHARED_GROWTH", forWhom: "a sewing circle in the neighbouring county", areas: ["moorfoot"],
        measure: {kind: "OUTCOME", name: "members of the circle who sell what they sew", unit: "people", direction: "HIGHER_IS_BETTER", baseline: 0, target: {amount: 5, perAmountSpent: null, lastingMonths: null, forWhom: null, dueBy: null}},
        howAndWhen: "In the first year.", evidencedBy: "The circle's own account.", involved: "The circle asked for it.", managedBy: "Reported once."}
     ]}
  ]
});

export const panel = (): Body<Evaluation, "/v1/competitions/{id}/panel", "put"> => ({members: [
  {userId: "dev", name: "Dev Patel", chair: true, livedExperience: false},
  {userId: "esme", name: "Esme Lindqvist", chair: false, livedExperience: false},
  {userId: "farid", name: "Farid Rahimi", chair: false, livedExperience: true}
]});
