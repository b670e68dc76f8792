-- An award that is final and a cancellation exclude each other; an authority may also give up itself.
alter table competition
  add column awarded_at timestamptz,
  add column abandoned_at timestamptz,
  add constraint awarded_or_cancelled check (awarded_at is null or cancelled_at is null);
