package org.samenspraak.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's HTTP, with a bound to the connections of one address: the server's own bound is for
 * all together, so that one client with idle connections could keep everybody else out. Public
 * since the server makes it by name.
 */
public final class CappedHttp11 extends Http11NioProtocol {
  private static final Logger LOG = LoggerFactory.getLogger(CappedHttp11.class);

  private final Endpoint endpoint;

  /** Without a bound, until one is {@link #cap set}. */
  public CappedHttp11() {
    this(new Endpoint());
  }

  private CappedHttp11(Endpoint endpoint) {
    super(endpoint);
    this.endpoint = endpoint;
  }

  /**
   * @param connections most of one address at the same time; 0 for no bound
   */
  void cap(int connections) {
    endpoint.most = connections;
  }

  private static final class Endpoint extends NioEndpoint {
    private volatile int most;

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
      if (most > 0 && connections.size() >= most && open(addressOf(socket)) >= most) {
        LOG.debug("One connection too many from {}", addressOf(socket));
        destroySocket(socket);
        return false;
      }
      return super.setSocketOptions(socket);
    }

    private long open(String address) {
      return connections.values().stream()
          .map(SocketWrapperBase::getSocket)
          .map(NioChannel::getIOChannel)
          .filter(other -> address.equals(addressOf(other)))
          .count();
    }

    private static String addressOf(SocketChannel socket) {
      try {
        return socket.getRemoteAddress() instanceof InetSocketAddress remote
            ? remote.getAddress().getHostAddress()
            : "";
      } catch (IOException closed) {
        return "";
      }
    }
  }
}
