-- What is sorted by is never null: an award without a standstill comes last.
alter table award
  add column sort_standstill_ends_on date
    generated always as (coalesce(standstill_ends_on, date '9999-12-31')) stored;

create function is_for_lot(prices jsonb, lot text) returns boolean
  language sql immutable parallel safe
  return $1 @> jsonb_build_array(jsonb_build_object('lotId', $2));
