-- In whom somebody has no interest, where they say it one by one; null is all that are not named.
alter table declaration add column clear_of jsonb;
