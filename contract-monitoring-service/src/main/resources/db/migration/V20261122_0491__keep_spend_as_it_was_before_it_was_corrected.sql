alter table spend_entry add column number int not null default 1;

-- Spend as it was before it was corrected; only added to.
create table spend_version (
  spend_id     uuid        not null references spend_entry,
  number       int         not null,
  before       jsonb       not null,
  corrected_by text        not null,
  corrected_at timestamptz not null,
  reason       text        not null,
  primary key (spend_id, number)
);
revoke update, delete on spend_version from ${appRole};
