-- A draft belongs to one side until it is proposed; a retired KPI keeps its history.
alter table kpi drop constraint kpi_stage_check;
alter table kpi
  add constraint kpi_stage_check
    check (stage in ('DRAFT', 'PROPOSED', 'AGREED', 'WITHDRAWN', 'RETIRED')),
  add column drafted_by text check (drafted_by in ('AUTHORITY', 'PROVIDER')),
  add column retired_on date,
  add check ((stage = 'RETIRED') = (retired_on is not null));

alter table kpi_version add column in_force_from date;
update kpi_version v
   set in_force_from = (c.particulars #>> '{terms,startsOn}')::date
  from kpi k join contract c on c.id = k.contract_id
 where k.id = v.kpi_id;
alter table kpi_version alter column in_force_from set not null;

-- What changes together when a running contract's KPIs are revised, agreed by both sides as a whole.
create table kpi_revision (
  id                  uuid        primary key,
  version             bigint      not null,
  contract_id         uuid        not null references contract,
  number              int         not null check (number > 0),
  state               text        not null check (state in ('OPEN', 'AGREED', 'IN_FORCE', 'DISMISSED')),
  in_force_from       date        not null,
  changes             jsonb       not null,
  acknowledgements    jsonb       not null,
  authority_agreement jsonb,
  provider_agreement  jsonb,
  opened_at           timestamptz not null,
  settled_at          timestamptz,
  unique (contract_id, number),
  check (state not in ('AGREED', 'IN_FORCE')
    or (authority_agreement is not null and provider_agreement is not null))
);

-- One at a time: a second would be agreed on weights that no longer hold.
create unique index kpi_revision_under_way on kpi_revision (contract_id)
  where state in ('OPEN', 'AGREED');
create index kpi_revision_to_apply on kpi_revision (in_force_from) where state = 'AGREED';
