create table kpi (
  id                        uuid    primary key,
  version                   bigint  not null,
  contract_id               uuid    not null references contract,
  commitment_id             uuid    not null references commitment,
  position                  int     not null,
  stage                     text    not null check (stage in ('PROPOSED', 'AGREED', 'WITHDRAWN')),
  terms                     jsonb   not null,
  method_chosen_by_provider boolean not null,
  authority_agreement       jsonb,
  provider_agreement        jsonb,
  agreed_version            int     not null,
  last_state                text,
  watched_on                date,
  check (stage <> 'AGREED' or (agreed_version > 0
    and authority_agreement is not null and provider_agreement is not null))
);

create index kpi_of_contract on kpi (contract_id, id);
create index kpi_of_commitment on kpi (commitment_id);
create index kpi_to_watch on kpi (watched_on) where stage = 'AGREED';
