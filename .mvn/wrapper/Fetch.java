import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Fetches one file, for machines that have a JDK but neither curl nor wget. */
class Fetch {
  public static void main(String[] args) throws Exception {
    var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    var answer =
        client.send(
            HttpRequest.newBuilder(URI.create(args[0])).build(),
            HttpResponse.BodyHandlers.ofFile(Path.of(args[1])));
    if (answer.statusCode() != 200) {
      System.err.println(args[0] + " answered " + answer.statusCode());
      System.exit(1);
    }
  }
}
