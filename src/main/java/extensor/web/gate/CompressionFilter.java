package extensor.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Compresses what is made for one answer, but only where a page of ours or a person asked for it: the size of a compressed answer tells about its content,
 * and a foreign page could ask a thousand times.
 */
public class CompressionFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Vary", "Accept-Encoding");
        if (!takesGzip(request.getHeader("Accept-Encoding")) || !askedByOurselves(request)) {
            chain.doFilter(request, response);
            return;
        }
        CompressedResponse compressed = new CompressedResponse(response);
        chain.doFilter(request, compressed);
        compressed.send();
    }

    /** The client names gzip and does not give it the weight of zero. */
    public static boolean takesGzip(String accepted) {
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .anyMatch(one -> one.strip().matches("(?i)gzip(?!\\s*;\\s*q=0(?:\\.0*)?\\s*$)(?:\\s*;.*)?"));
    }

    /** Old browsers say it by the page they come from. What says nothing is not compressed. */
    private static boolean askedByOurselves(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        String page = request.getHeader("Referer");
        return page != null && RequestFilter.sameHost(page, request);
    }
}
