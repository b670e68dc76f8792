create table audit_entry (
  aggregate_id  uuid        not null,
  seq           bigint      not null,
  at            timestamptz not null,
  who           text        not null,
  org           text        not null,
  what          text        not null,
  state_before  text,
  state_after   text,
  previous_hash text        not null,
  hash          text        not null,
  primary key (aggregate_id, seq)
);

revoke update, delete, truncate on audit_entry from ${appRole};
