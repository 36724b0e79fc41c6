package extensor.program;

import com.sun.enterprise.v3.services.impl.GrizzlyProxy;
import com.sun.enterprise.v3.services.impl.GrizzlyService;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.config.GenericGrizzlyListener;
import org.glassfish.grizzly.config.dom.NetworkConfig;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.internal.api.Globals;

/**
 * Looks at requests before the server does: it takes sessions from addresses and cuts them off, so that no filter sees them, and fails at some hosts before any
 * filter runs. Both are refused here, without a page. Lives in the jar of the session ids.
 */
public final class OuterGate extends HttpHandler {
    /** The request attribute that cuts the connection, a Runnable. */
    private static final String CUT = "extensor.cut";

    /** What the server takes for a session, or for a part of one, and cuts off. */
    private static final Pattern SESSION =
            Pattern.compile("(?:;|%3b)(?:__Host-extensor|jsession|jreplica|jroute|jvmroute)", Pattern.CASE_INSENSITIVE);

    private static final String LISTENER = "http-listener";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final HttpHandler server;

    private OuterGate(HttpHandler server) {
        this.server = server;
        setDecodeUrl(false);
        setAllowEncodedSlash(server.isAllowEncodedSlash());
        setAllowCustomStatusMessage(server.isAllowCustomStatusMessage());
    }

    /** Stands in front of the server once it listens. Called by its name, from the other side of the server's class loader. */
    public static void stand() {
        ServiceLocator services = Globals.getDefaultHabitat();
        GrizzlyProxy proxy = (GrizzlyProxy) services.getService(GrizzlyService.class)
                .lookupNetworkProxy(services.getService(NetworkConfig.class).getNetworkListener(LISTENER));
        GenericGrizzlyListener listener = (GenericGrizzlyListener) proxy.getUnderlyingListener();
        for (HttpServerFilter filter : listener.getFilters(HttpServerFilter.class))
            filter.setHttpHandler(new OuterGate(filter.getHttpHandler()));
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        int no = refusal(request);
        if (no == 0) {
            Connection<?> connection = request.getContext().getConnection();
            request.setAttribute(CUT, (Runnable) connection::closeSilently);
            server.service(request, response);
        } else {
            response.setStatus(no);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
        }
    }

    private static int refusal(Request request) {
        if (!hasHost(request)) return BAD_REQUEST;
        String path = request.getRequest().getRequestURIRef().getOriginalRequestURIBC().toString();
        return SESSION.matcher(path).find() ? NOT_FOUND : 0;
    }

    /** The server can read it; where it cannot, it answers with success and fills the log. */
    private static boolean hasHost(Request request) {
        try {
            String host = request.getRequest().serverName().toString();
            return host != null && !host.isBlank();
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
