-- Asked every few seconds: competitions whose bids nobody has opened.
create index competition_to_open on competition (bids_due_by)
  where opened_at is null and cancelled_at is null and abandoned_at is null;
