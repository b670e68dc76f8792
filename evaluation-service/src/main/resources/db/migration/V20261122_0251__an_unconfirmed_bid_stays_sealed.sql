-- A bid that its bidder did not confirm after an amendment is not there at the opening, nor later;
-- and nothing of a cancelled competition is opened.
drop policy standing_version_is_read_once_opened on bid_version;

create policy standing_version_is_read_once_opened on bid_version for select
  using (stands and exists (select 1
                              from competition c
                              join bid b on b.competition_id = c.id
                             where c.id = bid_version.competition_id
                               and b.id = bid_version.bid_id
                               and c.opened_at is not null
                               and b.answers_tender_version >= c.confirm_from));

alter table competition
  add constraint nothing_is_opened_once_cancelled
  check (opened_at is null or cancelled_at is null or opened_at <= cancelled_at);
