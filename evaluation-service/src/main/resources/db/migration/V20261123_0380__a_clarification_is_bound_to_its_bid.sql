-- What is sealed of a clarification opens beside its own bid only; false in rows sealed before it was
-- so, which the service reads as they were bound.
alter table clarification add column bound_to_bid boolean not null default false;
