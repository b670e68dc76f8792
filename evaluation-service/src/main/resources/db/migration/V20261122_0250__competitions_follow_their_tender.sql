-- Amendments and cancellations of the tender; bids that were there answer its first version.
alter table competition
  add column confirm_from int not null default 1,
  add column cancelled_at timestamptz,
  add column cancellation_note jsonb;

alter table bid add column answers_tender_version int not null default 1;
alter table opening add column unconfirmed jsonb not null default '[]';
