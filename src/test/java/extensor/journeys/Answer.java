package extensor.journeys;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;

/** An answer of the program: the request with what it sent, the status, the headers line by line, and the body. */
record Answer(String asked, String sent, int status, String headers, String body) {
    static Answer of(String asked, HttpResponse<String> response) {
        return new Answer(asked, "", response.statusCode(), lines(response.headers()), response.body());
    }

    /** The address without its query. */
    String path() {
        return asked.replaceFirst("\\?.*", "").replaceFirst("^[A-Z]+ ", "");
    }

    static String lines(HttpHeaders headers) {
        return headers.map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
                .collect(Collectors.joining("\n"));
    }

    String all() {
        return headers + "\n" + body;
    }

    /** Short enough for a list of complaints. */
    @Override
    public String toString() {
        return status + " to " + asked;
    }
}
