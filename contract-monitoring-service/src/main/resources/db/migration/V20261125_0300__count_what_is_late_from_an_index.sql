-- Asked every few seconds: what is overdue and not done, and which promises are off track.
create index calendar_item_late on calendar_item (overdue_on, kind) where done_at is null;
create index kpi_off_track on kpi (id) where stage = 'AGREED' and last_state = 'OFF_TRACK';
