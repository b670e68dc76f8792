-- An interest in who delivers with a bidder is an interest in its bid.
alter table opened_bid add column partners jsonb not null default '[]';
create index opened_bid_by_name on opened_bid (competition_id, name, bidder);
