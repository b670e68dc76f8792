-- Asked every few seconds: which are disabled, and which are active and late.
create index webhook_by_state on webhook (state, id);
