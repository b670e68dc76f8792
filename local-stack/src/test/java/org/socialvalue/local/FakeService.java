package org.socialvalue.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Stands in for a packaged service: it listens where its environment says, says that it is ready,
 * and can be made to fall.
 */
public final class FakeService {

  private FakeService() {}

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    System.out.println("database: " + System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/q/health/ready", exchange -> exchange.sendResponseHeaders(200, -1));
    server.createContext(
        "/v1/projects",
        exchange -> {
          String token = exchange.getRequestHeaders().getFirst("Authorization");
          boolean whole = token != null && token.matches("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+");
          exchange.sendResponseHeaders(whole ? 200 : 401, -1);
        });
    server.createContext(
        "/fall",
        exchange -> {
          System.out.println("it falls");
          Runtime.getRuntime().halt(3);
        });
    server.start();
  }

  /** Packages it as all three services of a project in that folder. */
  static void buildAllIn(Path home) throws IOException {
    for (Service service : Service.values()) {
      Path jar = service.jar(home);
      Files.createDirectories(jar.resolveSibling("lib"));
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
      try (OutputStream file = Files.newOutputStream(jar);
          JarOutputStream out = new JarOutputStream(file, manifest)) {
        String name = FakeService.class.getName().replace('.', '/') + ".class";
        out.putNextEntry(new ZipEntry(name));
        try (var in = FakeService.class.getResourceAsStream("/" + name)) {
          Objects.requireNonNull(in).transferTo(out);
        }
      }
    }
  }
}
