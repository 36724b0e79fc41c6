package extensor.journeys;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client without a browser: it signs in, reads pages and sends forms. As the desk it registers patients and knows which were acknowledged. */
final class DeskClient {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern RECORD = Pattern.compile("/patients/patient\\?id=([0-9a-z]+)");

    private static final Pattern SETUP = Pattern.compile("(/setup\\?link=[A-Za-z0-9_-]+)");

    private final Program program;
    private String cookie;

    DeskClient(Program program) {
        this.program = program;
    }

    /** Signs in; true if there is a session. */
    boolean signIn(String name, String password) {
        return signIn(name, password, "none=none");
    }

    /** The same with this cookie. */
    boolean signIn(String name, String password, String held) {
        Map<String, String> form = hidden(Wire.get(program.at("/login")));
        form.put("form:name", name);
        form.put("form:password", password);
        form.put("form:enter", "Sign in");
        HttpResponse<String> answer = Wire.post(program.at("/login"), encoded(form), "Cookie", held);
        cookie = answer.headers().allValues("Set-Cookie").stream()
                .map(c -> c.substring(0, c.indexOf(';')))
                .filter(c -> c.startsWith("__Host-extensor="))
                .findFirst()
                .orElse(null);
        if (cookie != null) program.keepsSecret(secret());
        if (!name.endsWith("@demo")) program.keepsSecret(password);
        return answer.statusCode() == 302 && cookie != null;
    }

    /** The answer at this address. Follows no redirects. */
    HttpResponse<String> get(String path) {
        return cookie == null ? Wire.get(program.at(path)) : Wire.get(program.at(path), "Cookie", cookie);
    }

    /** The answer to our own page, as it came over the wire. */
    HttpResponse<byte[]> wire(String path) {
        String[] ours = {"Accept-Encoding", "gzip", "Sec-Fetch-Site", "same-origin", "Cookie", cookie};
        return Wire.bytes(program.at(path), cookie == null ? Arrays.copyOf(ours, ours.length - 2) : ours);
    }

    /** What the session is known by. */
    String secret() {
        return cookie.substring(cookie.indexOf('=') + 1);
    }

    /** Sends the form of this page with these fields. */
    HttpResponse<String> send(String path, Map<String, String> fields) {
        Map<String, String> form = form(path);
        form.putAll(fields);
        return post(path, form);
    }

    /** What the page at this address sends of its own. */
    Map<String, String> form(String path) {
        return hidden(get(path));
    }

    /** Sends exactly this. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        return cookie == null
                ? Wire.post(program.at(path), encoded(form))
                : Wire.post(program.at(path), encoded(form), "Cookie", cookie);
    }

    /** Registers a patient of this family name; true only if the program acknowledged it. */
    boolean register(String familyName) {
        return !registered(familyName).isEmpty();
    }

    /** The same; gives the id as in addresses, or an empty text if the program did not acknowledge it. */
    String registered(String familyName) {
        HttpResponse<String> answer = registration(familyName, Map.of());
        Matcher record = RECORD.matcher(answer.headers().firstValue("Location").orElse(""));
        return answer.statusCode() == 302 && record.find() ? record.group(1) : "";
    }

    /** The answer to the form that registers a patient who is like nobody else, sent with these fields changed. */
    HttpResponse<String> registration(String familyName, Map<String, String> changed) {
        Map<String, String> form = hidden(Wire.get(program.at("/patients/register"), "Cookie", cookie));
        form.put("form:givenNames", newName());
        form.put("form:familyName", familyName);
        form.put("form:birthDate", "1980-05-17");
        form.put("form:sex", "FEMALE");
        form.put("form:phone", "");
        form.put("form:email", "");
        form.put("form:address", "");
        form.put("form:guardian", "");
        form.put("form:coverage", "SELF_PAY");
        form.put("form:save", "save");
        form.putAll(changed);
        return Wire.post(program.at("/patients/register"), encoded(form), "Cookie", cookie);
    }

    /** As an administrator opens an account with these boxes ticked, whose owner chooses this password by the link. The person is called like the account. */
    void opens(String name, String password, String... roles) {
        Map<String, String> account =
                new LinkedHashMap<>(Map.of("form:name", name, "form:signInName", name, "form:submit", "x"));
        for (String role : roles) account.put("form:" + role, "on");
        String answer = send("/clinic/accounts", account).body();
        Matcher link = SETUP.matcher(answer);
        if (!link.find()) throw new AssertionError("no set-up link in " + answer);
        program.keepsSecret(link.group(1).substring(link.group(1).indexOf('=') + 1));
        new DeskClient(program)
                .send(link.group(1), Map.of("form:password", password, "form:again", password, "form:complete", "x"));
    }

    /** A new family name, in letters. */
    static String newName() {
        return "Ack"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .concat(Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "z"));
    }

    /** The hidden fields, and the nonce that the scripts of a page send along. */
    private static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        if (nonce.find()) fields.put("primefaces.nonce", nonce.group(1));
        Matcher inputs = INPUT.matcher(page.body());
        while (inputs.find()) {
            String name = attribute(inputs.group(), "name");
            if (!name.isEmpty()) fields.put(name, attribute(inputs.group(), "value"));
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(Map<String, String> form) {
        StringBuilder text = new StringBuilder();
        form.forEach((name, value) -> text.append(text.length() == 0 ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
