create table at_risk_item (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  described jsonb not null,
  lineage uuid,
  fate jsonb,
  protected_by uuid references outcome,
  constraint a_lineage_is_at_risk_once unique (project_id, lineage)
);

create index at_risk_item_by_project on at_risk_item (project_id, id);
