package org.socialvalue.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.local.testing.ProjectFolder;
import org.socialvalue.local.testing.Tokens;

/** What is said of streams to those who read them: the wire itself, and the guide's script. */
@KitTest
@SuppressWarnings("NullAway.Init")
class GuideOfStreamsIT {

  @TestHTTPResource URI server;
  @TempDir Path folder;

  private final String token = Tokens.of("carol", "org-" + UUID.randomUUID(), "commissioner");

  @Test
  void theApiDocumentShowsWhatComesOverTheWire() throws Exception {
    // Given
    var note = note();
    var id = note.substring(note.lastIndexOf('/') + 1);
    var stream = (HttpURLConnection) server.resolve(note + "/changes").toURL().openConnection();
    stream.setRequestProperty("Authorization", "Bearer " + token);
    stream.setRequestProperty("Last-Event-ID", "none");

    // When
    String come;
    try (var in = stream.getInputStream()) {
      come = new String(readUntilData(in), StandardCharsets.UTF_8);
    }

    // Then but for the thing and its version it is what the document shows
    var tag = as().get(note).header("ETag").replace("\"", "");
    var shown =
        Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
            .matcher(ChangeStreams.ANSWER)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1)
            .replaceAll("019[0-9a-f-]{33}", id)
            .replace("id:8\n", "id:" + tag + "\n")
            .replace("\\\"8\\\"", "\\\"" + tag + "\\\"");
    assertThat(come.strip()).isEqualTo(shown.strip());
  }

  private static byte[] readUntilData(java.io.InputStream in) throws IOException {
    var come = new java.io.ByteArrayOutputStream();
    var text = "";
    while (!text.matches("(?s).*data:.*\n\n.*")) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      come.write(next);
      text = come.toString(StandardCharsets.UTF_8);
    }
    return come.toByteArray();
  }

  @Test
  void theScriptOfTheGuideHearsOfAChange() throws Exception {
    assumeTrue(hasNode(), "node is not on this machine");
    var note = note();
    var driver =
        """

        const [url, token] = process.argv.slice(2);
        follow(url, token, 'none', (id, data) => {
          console.log(id, data.etag, data.id);
          process.exit(0);
        });
        """;
    var file = Files.writeString(folder.resolve("follow.mjs"), script() + driver);
    var out = folder.resolve("out.txt");

    var node =
        new ProcessBuilder(
                "node", file.toString(), server.resolve(note + "/changes").toString(), token)
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    try {
      assertThat(node.waitFor(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      node.destroyForcibly();
    }

    var tag = as().get(note).header("ETag");
    assertThat(Files.readString(out).strip())
        .isEqualTo(
            tag.replace("\"", "") + " " + tag + " " + note.substring(note.lastIndexOf('/') + 1));
  }

  private static String script() throws IOException {
    var guide =
        Files.readString(ProjectFolder.path().resolve("docs").resolve("guides/frontend.md"));
    var found = Pattern.compile("```js\n(.*?)```", Pattern.DOTALL).matcher(guide);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static boolean hasNode() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String note() {
    return URI.create(as().body("{\"text\": \"one\"}").post("/v1/notes").header("Location"))
        .getPath();
  }

  private io.restassured.specification.RequestSpecification as() {
    return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
