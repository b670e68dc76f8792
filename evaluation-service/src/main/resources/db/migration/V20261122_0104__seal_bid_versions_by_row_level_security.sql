-- The second wall behind the checks in code: without the bidder's organisation in app.org a row is
-- not there, until its competition was opened; and then only the version that stands.
alter table bid_version enable row level security;
alter table bid_version force row level security;

create policy bidder_reads_own on bid_version for select
  using (bidder = nullif(current_setting('app.org', true), ''));

create policy standing_version_is_read_once_opened on bid_version for select
  using (stands and exists (select 1 from competition c
                             where c.id = bid_version.competition_id and c.opened_at is not null));

create policy bidder_writes_own on bid_version for insert
  with check (bidder = nullif(current_setting('app.org', true), ''));

create policy bidder_changes_own_before_the_opening on bid_version for update
  using (bidder = nullif(current_setting('app.org', true), '')
         and exists (select 1 from competition c
                      where c.id = bid_version.competition_id and c.opened_at is null))
  with check (bidder = nullif(current_setting('app.org', true), ''));
