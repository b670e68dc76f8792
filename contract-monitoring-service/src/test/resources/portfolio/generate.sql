-- A portfolio to measure against: contracts of one authority, each with commitments, each commitment
-- with one agreed KPI, each KPI with one figure a month.
--
-- Sizes come from settings of the session, so that it runs over plain JDBC as well as in psql:
--   select set_config('portfolio.authority', 'wealdshire', false);  -- default 'benchmark'
--   select set_config('portfolio.contracts', '1000', false);        -- default 1000
--   select set_config('portfolio.kpis', '10', false);               -- of each contract, default 10
--   select set_config('portfolio.periods', '60', false);            -- of each KPI, default 60
-- Run it once for an authority, as the owner of the database or as its application role. Ids follow
-- from the authority and the numbers, so that a second run fails instead of doubling anything.
--
-- What it makes: contracts that began so long ago that all periods are over and two years are still
-- to come; sizes, sectors, service areas, priorities and areas in turn; four counts, two before
-- and after, one milestone, one rate, one ratio and one distance travelled per ten KPIs, two of them
-- with answers that were too few in some periods; every tenth contract promises the same
-- outcomes as the one before (same lineage); every 50th figure is queried; spend once a year.

create temporary table portfolio_size on commit preserve rows as
select
  coalesce(nullif(current_setting('portfolio.authority', true), ''), 'benchmark')   as authority,
  coalesce(nullif(current_setting('portfolio.contracts', true), ''), '1000')::int   as contracts,
  coalesce(nullif(current_setting('portfolio.kpis', true), ''), '10')::int          as kpis,
  coalesce(nullif(current_setting('portfolio.periods', true), ''), '60')::int       as periods;

insert into contract (id, version, award_id, authority_id, supplier_id, activated, particulars,
                      acknowledgements, drafted_at, activated_at, ends_on)
select
  md5(authority || 'contract' || c)::uuid, 0, md5(authority || 'award' || c)::uuid, authority,
  'supplier-' || c % 200, true,
  jsonb_build_object(
    'awardId', md5(authority || 'award' || c)::uuid,
    'competitionId', md5(authority || 'competition' || c)::uuid,
    'projectId', md5(authority || 'project' || c)::uuid,
    'bidId', md5(authority || 'bid' || c)::uuid,
    'authority', jsonb_build_object('id', authority, 'name', 'An authority'),
    'supplier', jsonb_build_object(
      'id', 'supplier-' || c % 200, 'name', 'Supplier ' || c % 200,
      'size', (array['MICRO', 'SMALL', 'MEDIUM', 'LARGE'])[1 + c % 4],
      'sector', (array['PUBLIC', 'PRIVATE', 'VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE'])[1 + c % 3]),
    'title', jsonb_build_object('en', 'Contract ' || c),
    'serviceArea', 'service-' || c % 12,
    'lot', jsonb_build_object(
      'id', 'LOT-1', 'title', jsonb_build_object('en', 'Lot of contract ' || c),
      'areas', jsonb_build_array('W-' || c % 8), 'value', 1500000),
    'value', 1000000 + c * 1000,
    'terms', jsonb_build_object(
      'startsOn', began, 'endsOn', (began + make_interval(months => periods + 24) - interval '1 day')::date,
      'firstReviewOn', (began + interval '1 year')::date, 'reviewEveryMonths', 12,
      'annualStatement', true),
    'scored', '[]'::jsonb,
    'awardedAt', began::timestamptz),
  '[]'::jsonb, began::timestamptz, began::timestamptz,
  (began + make_interval(months => periods + 24) - interval '1 day')::date
from portfolio_size,
     lateral (select (date_trunc('month', current_date)
                      - make_interval(months => periods))::date as began) as time,
     generate_series(1, contracts) as c;

insert into commitment (id, version, contract_id, promise_id, lineage, position, treatment, promise)
select
  md5(authority || 'commitment' || c || '-' || k)::uuid, 0, md5(authority || 'contract' || c)::uuid,
  md5(authority || 'promise' || c || '-' || k)::uuid,
  md5(authority || 'lineage' || (case when c % 10 = 0 then c - 1 else c end) || '-' || k)::uuid,
  k, 'KPI',
  jsonb_build_object(
    'id', md5(authority || 'promise' || c || '-' || k)::uuid,
    'lineage',
    md5(authority || 'lineage' || (case when c % 10 = 0 then c - 1 else c end) || '-' || k)::uuid,
    'provenance', (array['REQUIRED', 'OFFERED', 'UNSCORED_KPI'])[1 + k % 3],
    'statement', jsonb_build_object('en', 'Promise ' || k || ' of contract ' || c),
    'category', (array['PEOPLE_SUPPORTED_OVER_AND_ABOVE', 'OTHERS_WHO_ENGAGE', 'WIDER_COMMUNITIES',
                       'ENVIRONMENT_AND_ECONOMY'])[1 + k % 4],
    'priority', 'PRIORITY-' || k % 5, 'strategicOutcome', 'SO-' || k % 3,
    'areas', jsonb_build_array('W-' || c % 8),
    'measure', jsonb_build_object(
      'kind', 'OUTCOME', 'name', 'measure ' || k, 'unit', 'people',
      'direction', 'HIGHER_IS_BETTER'),
    'counted', true)
from portfolio_size, generate_series(1, contracts) as c, generate_series(1, kpis) as k;

insert into kpi (id, version, contract_id, commitment_id, position, stage, terms,
                 method_chosen_by_provider, authority_agreement, provider_agreement, agreed_version,
                 watched_on)
select
  md5(authority || 'kpi' || c || '-' || k)::uuid, 0, md5(authority || 'contract' || c)::uuid,
  md5(authority || 'commitment' || c || '-' || k)::uuid, k, 'AGREED',
  jsonb_build_object(
    'name', 'measure ' || k,
    'kind', case k % 10 when 1 then 'BEFORE_AFTER' when 2 then 'BEFORE_AFTER' when 3 then 'MILESTONE'
                        when 4 then 'RATE_PER_SPEND' when 5 then 'RATIO' when 6 then 'DISTANCE_TRAVELLED'
                        else 'COUNT' end,
    'looksAt', 'OUTCOME',
    'unit', (array['people', 'hours', 'trees', 'people'])[1 + k % 4],
    'direction', 'HIGHER_IS_BETTER',
    'baseline', case when k % 10 in (1, 2) then 3 end,
    'target', jsonb_strip_nulls(jsonb_build_object(
      'amount', case k % 10 when 1 then 8 when 2 then 9 when 3 then 1 when 4 then 2 when 5 then 5
                                     when 6 then 4 else 400 end,
      'perAmountSpent', case when k % 10 = 4 then 100000 end)),
    'tolerancePercent', 10, 'weight', 10, 'frequencyMonths', 1, 'minutesPerReport', 30,
    'method', 'OWN_RECORDS', 'leastResponsePercent', case when k % 10 in (2, 6) then 50 end),
  false, agreement, agreement, 1, current_date
from portfolio_size, generate_series(1, contracts) as c, generate_series(1, kpis) as k,
     lateral (select jsonb_build_object('by', 'somebody', 'at', now()) as agreement) as agreed;

insert into measurement (id, version, contract_id, kpi_id, kpi_version, period_from, period_to,
                         gross, net, attribution, evidence, stage, checks, reported_by, reported_at,
                         weight, response_percent)
select
  md5(authority || 'measurement' || c || '-' || k || '-' || p)::uuid, 0,
  md5(authority || 'contract' || c)::uuid, md5(authority || 'kpi' || c || '-' || k)::uuid, 1,
  (began + make_interval(months => p - 1))::date,
  (began + make_interval(months => p) - interval '1 day')::date,
  amount, amount,
  '{"ourDoing": "ALL", "sharePercent": 100, "wouldHaveHappenedAnywayPercent": 0}'::jsonb,
  'own records', case when (c + k + p) % 50 = 0 then 'QUERIED' else 'CLAIMED' end, '[]'::jsonb,
  'somebody', began::timestamptz, case when k % 10 in (5, 6) then 1 + (c + p) % 7 else 1 end,
  case when k % 10 in (2, 6) then (c + p) * 13 % 101 end
from portfolio_size,
     lateral (select (date_trunc('month', current_date)
                      - make_interval(months => periods))::date as began) as time,
     generate_series(1, periods) as p,
     generate_series(1, contracts) as c,
     generate_series(1, kpis) as k,
     lateral (select case when k % 10 in (1, 2) then 3 + p % 6
                          when k % 10 = 3 then (p = 30)::int
                          else 1 + (c + k + p) % 9 end as amount) as figure;

insert into spend_entry (id, version, contract_id, period_from, period_to, amount, recorded_by,
                         recorded_at)
select
  md5(authority || 'spend' || c || '-' || y)::uuid, 0, md5(authority || 'contract' || c)::uuid,
  (began + make_interval(years => y - 1))::date,
  (began + make_interval(years => y) - interval '1 day')::date,
  200000, 'somebody', began::timestamptz
from portfolio_size,
     lateral (select (date_trunc('month', current_date)
                      - make_interval(months => periods))::date as began) as time,
     generate_series(1, contracts) as c,
     generate_series(1, periods / 12) as y;

drop table portfolio_size;
analyze contract, commitment, kpi, measurement, spend_entry;
