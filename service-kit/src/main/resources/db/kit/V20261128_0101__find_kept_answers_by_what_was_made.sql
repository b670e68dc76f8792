-- Of a location only the path is asked for, whatever stands before it.
create index idempotency_key_made on idempotency_key (substring(location from '.*(/v1/.*)'));
