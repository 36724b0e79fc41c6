package extensor.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/** Speaks HTTP to the program without a browser, and follows no redirects. */
final class Wire {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private static final Set<String> ORIGINS = Set.of("Origin", "Referer", "Sec-Fetch-Site");

    private Wire() {}

    static HttpResponse<String> get(URI address, String... headers) {
        return send(request(address, headers).GET().build());
    }

    /** The answer as it came, compressed or not. */
    static HttpResponse<byte[]> bytes(URI address, String... headers) {
        return send(request(address, headers).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    static HttpResponse<String> method(String method, URI address, String... headers) {
        return send(request(address, headers)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Sends a form from a page of ours, unless the headers tell where it comes from. */
    static HttpResponse<String> post(URI address, String form, String... headers) {
        boolean told = Arrays.stream(headers).anyMatch(ORIGINS::contains);
        return posted(address, form, told ? headers : ours(address, headers));
    }

    private static String[] ours(URI address, String... headers) {
        String[] more = Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = "Origin";
        more[headers.length + 1] = "http://" + address.getAuthority();
        return more;
    }

    /** Sends a form with these headers only. */
    static HttpResponse<String> posted(URI address, String form, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpRequest.Builder request(URI address, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        for (int i = 0; i < headers.length; i += 2) builder.header(headers[i], headers[i + 1]);
        return builder;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a raw request, with headers that the client above would not send; gives the whole answer. */
    static String raw(int port, String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads until the other side closes or is silent. */
    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) heard.write(next);
        } catch (SocketTimeoutException e) {
            if (heard.size() == 0) throw e;
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }
}
