-- What an exclusion rests on, beside its reason; null where the reason says it.
alter table dropped_bid add column rule text;
