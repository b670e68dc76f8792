alter table monitoring_policy
  add column settled_by text,
  add column settled_at timestamptz,
  add column reason     text;

alter table monitoring_policy
  add check (authority_id = '*' or (settled_by is not null and settled_at is not null));

-- A version stays as it was settled.
revoke update, delete on monitoring_policy from ${appRole};

create table policy_holder (
  id           uuid   primary key,
  version      bigint not null,
  authority_id text   not null unique check (authority_id <> '*'),
  number       int    not null
);
