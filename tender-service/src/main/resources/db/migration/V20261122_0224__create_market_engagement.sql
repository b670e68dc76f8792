create table market_engagement (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null unique references commissioning_project,
  open boolean not null,
  closes_on date,
  introduction jsonb not null,
  opened_at timestamptz,
  constraint open_was_opened check (not open or opened_at is not null)
);

create index market_engagement_open on market_engagement (id) where open;
