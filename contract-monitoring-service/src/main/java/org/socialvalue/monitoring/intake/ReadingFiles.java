package org.socialvalue.monitoring.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.monitoring.table.FileBytes;
import org.socialvalue.monitoring.table.Rows;
import org.socialvalue.monitoring.table.UnreadableFile;

/**
 * Reads the files that wait, some rows in each transaction. Stopped at any moment, it or another
 * replica goes on where the last transaction ended. A file that can't be read to its end is given
 * up after a few times, with a reason that its sender sees.
 */
@ApplicationScoped
public class ReadingFiles {

  private static final Logger LOG = Logger.getLogger(ReadingFiles.class);
  private static final int AT_ONCE = 2_000;
  private static final int A_TURN = 5 * AT_ONCE;
  private static final String GIVEN_UP =
      "The file could not be read to its end here, several times over. What was taken in so far is"
          + " on record; send the file again";

  private final ImportSteps steps;
  private final Documents documents;

  public ReadingFiles(ImportSteps steps, Documents documents) {
    this.steps = steps;
    this.documents = documents;
  }

  @Scheduled(
      identity = "measurement-imports",
      every = "{monitoring.imports.every}",
      delayed = "{monitoring.sweep.delayed}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void readAll() {
    for (var job = steps.claim(); job != null; job = steps.claim()) {
      tryTo(job);
    }
  }

  /**
   * What fails is tried again later, and told in the end; the files after it are read meanwhile.
   */
  private void tryTo(ImportSteps.Job job) {
    try {
      if (job.hopeless()) {
        steps.fail(job.id(), GIVEN_UP);
      } else {
        read(job);
      }
    } catch (IOException | RuntimeException e) {
      LOG.errorf(e, "event=import-not-read importId=%s", job.id());
      steps.rest(job.id());
    }
  }

  private void read(ImportSteps.Job job) throws IOException {
    LOG.infof("event=import-read importId=%s done=%d", job.id(), job.done());
    FileBytes file = () -> documents.open(job.document());
    try {
      var layout = job.columns().layoutOf(file);
      var reading = new RowReading(job.columns(), layout, job.known(), job.source());
      try (var rows = new Rows(file, layout.charset(), layout.separator())) {
        rows.pass(job.done());
        long done = job.done();
        for (var some = rows.next(AT_ONCE); !some.isEmpty(); some = rows.next(AT_ONCE)) {
          if (done - job.done() >= A_TURN) {
            steps.letOthersGoFirst(job.id());
            return;
          }
          if (!steps.take(job.id(), done, some.stream().map(reading::read).toList())) {
            return;
          }
          done += some.size();
        }
      }
      steps.finish(job.id());
    } catch (UnreadableFile e) {
      steps.fail(job.id(), e.why());
    }
  }
}
