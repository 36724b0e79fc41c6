package extensor.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signs in through the form, opens pages and types into the search field, as a browser does. */
final class BenchVisitor {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private static final Pattern COMMAND =
            Pattern.compile("(\\w+) = function\\(\\) \\{[^}]*?s:\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern ITEM = Pattern.compile("data-act=\"selectItem\" data-which=\"(\\d+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI home;

    /** Kept by hand: the client does not send secure cookies to a loopback address, and a browser does. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Map<String, String> form = Map.of();
    private final Map<String, String> commands = new LinkedHashMap<>();
    private String composer;
    private String item;

    BenchVisitor(URI home) {
        this.home = home;
    }

    BenchVisitor signIn(String name, String password) throws IOException, InterruptedException {
        Map<String, String> fields = hidden(get("/login"));
        fields.put("form", "form");
        fields.put("form:name", name);
        fields.put("form:password", password);
        fields.put("form:enter", "enter");
        HttpResponse<String> answer = post("/login", fields);
        if (answer.statusCode() != 302) throw new IOException(name + " is not let in: " + answer.statusCode());
        return this;
    }

    /** The page; a signed-in person is let in, or this fails. */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(home.resolve(path)));
        if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode());
        return answer.body();
    }

    /** What the scripts of this page send with each act. */
    private void formOf(String page) throws IOException {
        form = hidden(page);
        form.put("primefaces.nonce", found(NONCE, page));
    }

    /** Opens the list of patients, to type into it. */
    void openSearch() throws IOException, InterruptedException {
        formOf(get("/patients"));
    }

    /** What the page shows while this is typed. */
    String type(String text) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("form", "form");
        fields.put("form:text", text);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", "form:text");
        fields.put("jakarta.faces.partial.execute", "form:text");
        fields.put("jakarta.faces.partial.render", "form:found");
        fields.put("jakarta.faces.behavior.event", "input");
        fields.put("jakarta.faces.partial.event", "input");
        String body = post("/patients", fields).body();
        if (!body.contains("form:found")) throw new IOException("no search: " + body);
        return body;
    }

    /** Opens a plan in the composer, to act there. */
    void openComposer(String path) throws IOException, InterruptedException {
        composer = path;
        String page = get(path);
        formOf(page);
        Matcher command = COMMAND.matcher(page);
        while (command.find()) commands.put(command.group(1), command.group(2));
        item = found(ITEM, page);
    }

    /** What the composer answers when this button of the first treatment is pressed. */
    String press(String act) throws IOException, InterruptedException {
        String source = commands.get(act);
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("form", "form");
        fields.put(source, source);
        fields.put("which", item);
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", source);
        String body = post(composer, fields).body();
        if (!body.contains("<update id=\"")) throw new IOException("no act: " + body);
        return body;
    }

    static String found(Pattern pattern, String page) throws IOException {
        Matcher found = pattern.matcher(page);
        if (!found.find()) throw new IOException("not on the page: " + pattern);
        return found.group(1);
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = HIDDEN.matcher(page);
        while (field.find()) fields.put(field.group(1), field.group(2));
        return fields;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", home.toString().replaceFirst("/$", ""));
        if (fields.containsKey("jakarta.faces.partial.ajax")) request.header("Faces-Request", "partial/ajax");
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("set-cookie")) {
            String[] pair = cookie.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
