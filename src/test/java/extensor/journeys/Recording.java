package extensor.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Somebody at work in a browser behind a proxy that keeps every answer: pages, parts of pages and redirects, without scripts and styles. The browser
 * itself could not do that: it forgets what came just before it goes to another page.
 */
final class Recording {
    /** Headers of one hop only, or set by the client itself. */
    private static final Set<String> OWN = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "expect",
            "host",
            "proxy-connection",
            "transfer-encoding",
            "upgrade");

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer proxy;
    private final Page page;

    Recording(Browser browser) {
        try {
            proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        proxy.setExecutor(threads);
        proxy.createContext("/", this::pass);
        proxy.start();
        page = browser.page(new NewContextOptions()
                .setViewportSize(1280, 800)
                .setProxy("http://127.0.0.1:" + proxy.getAddress().getPort()));
    }

    Page page() {
        return page;
    }

    /** Ends the recording; gives the answers. */
    List<Answer> end() {
        page.context().close();
        proxy.stop(0);
        threads.shutdown();
        return new ArrayList<>(answers);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            HttpRequest.Builder request = HttpRequest.newBuilder(exchange.getRequestURI())
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(sent));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OWN.contains(name.toLowerCase(Locale.ROOT))) values.forEach(value -> request.header(name, value));
            });
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            keep(exchange, sent, response);
            response.headers().map().forEach((name, values) -> {
                if (!OWN.contains(name)) exchange.getResponseHeaders().put(name, values);
            });
            exchange.sendResponseHeaders(
                    response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(HttpExchange exchange, byte[] sent, HttpResponse<byte[]> response) {
        URI address = exchange.getRequestURI();
        if (address.getPath().startsWith("/jakarta.faces.resource/")) return;
        answers.add(new Answer(
                exchange.getRequestMethod() + " " + address.getPath()
                        + (address.getQuery() == null ? "" : "?" + address.getQuery()),
                new String(sent, StandardCharsets.UTF_8),
                response.statusCode(),
                Answer.lines(response.headers()),
                new String(response.body(), StandardCharsets.UTF_8)));
    }
}
