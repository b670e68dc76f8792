-- Who delivers with a bidder is as little to be told by its identifier as by its name.
alter table opened_bid add column partner_ids jsonb not null default '[]';
