package org.socialvalue.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/**
 * Lets a caller repeat a creating request without creating twice. The first answer is kept in the
 * transaction that did the work, for the actor who asked, and given again.
 */
@ApplicationScoped
public class Idempotency {

  /** Characters of a key. */
  public static final int LONGEST_KEY = 200;

  private final EntityManager db;
  private final CurrentActor actor;
  private final UriInfo uri;

  public Idempotency(EntityManager db, CurrentActor actor, UriInfo uri) {
    this.db = db;
    this.actor = actor;
    this.uri = uri;
  }

  /**
   * Does the work once for a key.
   *
   * @param key the {@code Idempotency-Key} header, at most 200 characters; null to simply do it
   * @param request the body: the same key with another body or path is refused (422)
   * @param work what is done, in this transaction; a refusal is not kept
   * @throws Refused 409 while the first request with this key is still under way
   */
  @Transactional
  public Response once(@Nullable String key, Object request, Supplier<Response> work) {
    if (key == null || key.isBlank()) {
      return work.get();
    }
    if (key.length() > LONGEST_KEY) {
      throw Refused.invalid("Idempotency-Key", "must have at most " + LONGEST_KEY + " characters");
    }
    return once(new KeyedRequest(key, uri.getPath(), request), work);
  }

  /** The same where no request says which path it is: for rehearsals. In a transaction only. */
  public Response once(String key, String path, Object request, Supplier<Response> work) {
    return once(new KeyedRequest(key, path, request), work);
  }

  private Response once(KeyedRequest keyed, Supplier<Response> work) {
    var owner = actor.get().org() + "/" + actor.get().id();
    var kept = claim(owner, keyed);
    if (kept.isPresent()) {
      return again(kept.get(), keyed);
    }
    var answer = work.get();
    db.flush();
    keep(owner, keyed, answer);
    return answer;
  }

  /** One statement holds the key and looks for what it was answered before. */
  private Optional<Kept> claim(String owner, KeyedRequest request) {
    var claim =
        Sql.first(
                db,
                row -> new Claim(row.getBoolean("held"), Kept.of(row)),
                "select pg_try_advisory_xact_lock(hashtextextended(?, 17)) as held,"
                    + " k.request_hash, k.status, k.location, k.etag, k.body"
                    + " from (values (1)) as one (row) left join idempotency_key k"
                    + " on k.actor = ? and k.key in (?, ?)",
                owner + "\n" + request.keptKeyBefore(),
                owner,
                request.keptKey(),
                request.keptKeyBefore())
            .orElseThrow();
    if (!claim.held()) {
      throw underWay();
    }
    return Optional.ofNullable(claim.kept());
  }

  private static Refused underWay() {
    return Refused.conflict("A request with this Idempotency-Key is still under way");
  }

  private record Claim(boolean held, @Nullable Kept kept) {}

  private static Response again(Kept kept, KeyedRequest request) {
    if (kept.requestHash().equals(KeptAnswers.GONE)) {
      throw Refused.conflict("What was answered to this Idempotency-Key is no longer kept");
    }
    if (!request.asksWhat(kept.requestHash())) {
      throw new Refused(new Refusal.KeyReused());
    }
    var answer = Response.status(kept.status());
    if (kept.location() != null) {
      answer.header(HttpHeaders.LOCATION, kept.location());
    }
    if (kept.etag() != null) {
      answer.header(HttpHeaders.ETAG, kept.etag());
    }
    return answer.type(MediaType.APPLICATION_JSON_TYPE).entity(kept.body()).build();
  }

  /** What was answered to the first request. */
  private record Kept(
      String requestHash,
      int status,
      @Nullable String location,
      @Nullable String etag,
      @Nullable String body) {

    static @Nullable Kept of(ResultSet row) throws SQLException {
      var hash = row.getString("request_hash");
      if (hash == null) {
        return null;
      }
      return new Kept(
          hash,
          row.getInt("status"),
          row.getString("location"),
          row.getString("etag"),
          row.getString("body"));
    }
  }

  /** A key that another has used since it was looked for is refused: everything is taken back. */
  private void keep(String owner, KeyedRequest request, Response answer) {
    var tag = answer.getEntityTag();
    var kept =
        Sql.first(
            db,
            row -> true,
            "insert into idempotency_key (actor, key, request_hash, status, location, etag, body)"
                + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning true",
            owner,
            request.keptKey(),
            request.code(),
            answer.getStatus(),
            answer.getHeaderString(HttpHeaders.LOCATION),
            tag == null ? null : "\"" + tag.getValue() + "\"",
            answer.hasEntity() ? Json.write(answer.getEntity()) : null);
    if (kept.isEmpty()) {
      throw underWay();
    }
  }
}
