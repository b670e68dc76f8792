-- A topic that was made anew begins to count anew: at a place where one event was parked another may stand.
alter table dead_letter drop constraint dead_letter_consumer_topic_partition_offset_key;
create unique index dead_letter_once
  on dead_letter (consumer, topic, partition, "offset", md5(headers), md5(payload));
