-- The key of each competition, wrapped by a key that the database never sees.
create table data_key (
  competition_id uuid primary key references competition,
  wrapped_by     text        not null,
  wrapped        bytea       not null,
  created_at     timestamptz not null
);

create index data_key_wrapped_by on data_key (wrapped_by);
revoke update, delete on data_key from ${appRole};
grant update (wrapped_by, wrapped) on data_key to ${appRole};

-- Rows from before keep their plain content until the service has sealed them.
alter table bid_version
  alter column content drop not null,
  add column sealed bytea,
  add column sealed_documents bytea,
  add constraint says_something check (sealed is not null or content is not null);

-- Ciphertext does not shrink: no time is spent on trying.
alter table bid_version alter column sealed set storage external;
alter table opened_bid add column documents jsonb not null default '[]';
