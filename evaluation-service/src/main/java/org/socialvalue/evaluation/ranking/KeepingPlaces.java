package org.socialvalue.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.kit.json.Json;

/**
 * Writes the rows of a ranking in one statement, streamed: neither the number of statements nor
 * what is held in memory grows with the number of bids.
 */
@ApplicationScoped
class KeepingPlaces {

  private static final String PLACES =
      "copy ranking_place (ranking_id, lot_id, position, bid_id, bidder, bidder_name, rank, total,"
          + " tie, kept, answers) from stdin (format csv)";
  private static final String STAGES =
      "copy ranking_stages (ranking_id, lot_id, stages) from stdin (format csv)";

  private final EntityManager db;

  KeepingPlaces(EntityManager db) {
    this.db = db;
  }

  void keep(UUID ranking, List<RankedLot> lots, ComparedBids compared) {
    db.flush();
    copy(PLACES, lots.stream().flatMap(lot -> lines(ranking, lot, compared)));
    copy(STAGES, lots.stream().map(lot -> stages(ranking, lot)));
  }

  private static Stream<String> lines(UUID ranking, RankedLot lot, ComparedBids compared) {
    var places = lot.ranking().places();
    return IntStream.range(0, places.size())
        .mapToObj(i -> line(ranking, lot, i + 1, places.get(i), compared));
  }

  private static String line(
      UUID ranking, RankedLot lot, int position, Place place, ComparedBids compared) {
    var answers =
        place.questions().stream()
            .map(q -> KeptAnswer.from(q, compared.answer(place.bidId(), q.question().id())))
            .toList();
    return csv(
        ranking,
        lot.lot().id(),
        position,
        place.bidId(),
        place.bidder(),
        lot.nameOf(place.bidId()),
        place.rank(),
        place.total(),
        place.tie(),
        Json.write(Kept.from(place)),
        Json.write(answers));
  }

  private static String stages(UUID ranking, RankedLot lot) {
    return csv(ranking, lot.lot().id(), Json.write(lot.ranking().stages()));
  }

  /** Null is an empty field without quotes; every other value is quoted. */
  private static String csv(@Nullable Object... fields) {
    var line = new StringBuilder();
    for (var field : fields) {
      if (!line.isEmpty()) {
        line.append(',');
      }
      if (field != null) {
        line.append('"').append(field.toString().replace("\"", "\"\"")).append('"');
      }
    }
    return line.append('\n').toString();
  }

  private void copy(String statement, Stream<String> lines) {
    db.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var in = stream(lines.iterator())) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, in);
              } catch (IOException e) {
                throw new SQLException(e);
              }
            });
  }

  private static InputStream stream(Iterator<String> lines) {
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return lines.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream(lines.next().getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
