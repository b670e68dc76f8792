alter table story add column media_count int not null default 0 check (media_count between 0 and 5);

create index story_whose_consent_ends on story ((consent->>'expiresOn'))
  where title is not null or text is not null or media_count > 0;

-- The id is that of the file in the store; the name it came under is kept nowhere.
create table story_media (
  id          uuid   primary key,
  version     bigint not null,
  story_id    uuid   not null references story,
  kind        text   not null check (kind in ('PICTURE', 'SOUND', 'FILM')),
  type        text   not null,
  bytes       bigint not null check (bytes > 0),
  sha256      text   not null,
  description text
);

create index story_media_of_story on story_media (story_id, id);
