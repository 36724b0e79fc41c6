package extensor.web.gate;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The outer gate, before anybody is known: which hosts and methods are heard, what a foreign page may send (nothing), and the headers of every answer. */
public class RequestFilter extends HttpFilter {
    /** The request attribute that holds the correlation id. */
    public static final String REQUEST_ID = "extensor.request";

    /** The request attribute that cuts the connection; the tests inside the server have none. */
    private static final String CUT = "extensor.cut";

    /** The names by which a browser on this machine reaches it. */
    static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    /** What would be read as another address further in: dot segments, empty segments, parameters, and signs written as numbers. */
    private static final Pattern CROOKED =
            Pattern.compile("/\\.|//|;|\\\\|%(?:2e|2f|3b|5c|25)", Pattern.CASE_INSENSITIVE);

    private static final long LARGEST = 1_000_000;
    private static final String VIEW_STATE = "faces.ViewState";
    /** The policy of everything but the pages that Faces draws; those write their own. */
    static final String POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    OpenBodies openBodies;

    @Inject
    ClientAddress clientAddress;

    @Inject
    @ConfigProperty(name = "extensor.hosts")
    Optional<String> hosts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.isRequestedSessionIdFromURL()) {
            // The page of mistakes would take the session for its own, so there is none. The server has cut the id off
            // the address by now.
            headers(request, response);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getAttribute(REQUEST_ID) == null)
            request.setAttribute(REQUEST_ID, UUID.randomUUID().toString().substring(0, 13));
        if (request.getDispatcherType() != DispatcherType.ERROR) request.setCharacterEncoding("UTF-8");
        headers(request, response);
        int no = refusal(request);
        if (no == 0 && !bodyRead(request)) no = 503;
        if (no == 0) chain.doFilter(request, response);
        else if (request.getDispatcherType() == DispatcherType.ERROR) chain.doFilter(request, response);
        else response.sendError(no);
    }

    /** The whole body is here (there is none but with a form); false where too many are being read. */
    private boolean bodyRead(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getDispatcherType() != DispatcherType.REQUEST
                || openBodies.read(clientAddress.of(request), request::getParameterMap, cutting(request));
    }

    /** What the outer gate of the program has left with the request. */
    private static Runnable cutting(HttpServletRequest request) {
        return request.getAttribute(CUT) instanceof Runnable cut ? cut : () -> {};
    }

    private int refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) return 405;
        if (Collections.list(request.getHeaders("Host")).size() > 1) return 400;
        if (carriesViewState(request.getQueryString())) return 400;
        if (CROOKED.matcher(request.getRequestURI()).find()) return 404;
        if (!hostKnown(request.getServerName())) return 421;
        if (request.getContentLengthLong() > LARGEST) return 413;
        if (request.getMethod().equals("POST") && request.getContentLengthLong() < 0) return 411;
        if (request.getMethod().equals("POST") && !fromOurselves(request)) return 403;
        if (request.getMethod().equals("POST") && !isForm(request)) return 415;
        return 0;
    }

    /** The one kind of body that our pages send. */
    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                ? request.getContentLengthLong() == 0
                : type.split(";", 2)[0].strip().equalsIgnoreCase("application/x-www-form-urlencoded");
    }

    private boolean hostKnown(String host) {
        Set<String> known = hosts.map(
                        h -> Arrays.stream(h.split(",")).map(String::strip).collect(Collectors.toSet()))
                .orElse(Set.of());
        return known.contains(host) || OWN_MACHINE.contains(host);
    }

    /** An address that would be taken for a sent form: a page of another origin can lead anybody there. */
    static boolean carriesViewState(String query) {
        if (query == null) return false;
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8).contains(VIEW_STATE);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** A browser tells where a form came from. A page of another origin may send nothing, and neither may who tells nothing. */
    private boolean fromOurselves(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) return false;
        String origin = request.getHeader("Origin");
        if (origin != null) return sameHost(origin, request);
        String page = request.getHeader("Referer");
        return site != null || page != null && sameHost(page, request);
    }

    /** The address is one of the host that was asked. */
    static boolean sameHost(String address, HttpServletRequest request) {
        try {
            URI uri = URI.create(address);
            String own = request.getHeader("Host");
            return uri.getAuthority() != null && uri.getAuthority().equals(own);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        boolean resource = request.getRequestURI().startsWith("/jakarta.faces.resource/");
        if (!resource) response.setHeader("Cache-Control", "no-store");
        if (resource || !PageAccess.isPage(request.getRequestURI()))
            response.setHeader("Content-Security-Policy", POLICY);
    }
}
