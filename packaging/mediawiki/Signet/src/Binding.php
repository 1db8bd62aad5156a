<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\Session\SessionBackend;
use WeakReference;

/** Where a session's tokens go, and what else is to go with them. */
class Binding {
	/** @var WeakReference<SessionBackend>|null */
	public readonly ?WeakReference $backend;

	/**
	 * @param \WebRequest $request Whose response gets the cookies
	 * @param string $carrier One of SealedSession's
	 * @param SessionBackend|null $backend Whose secrets follow when the session begins
	 * @param string $cookie Name of the cookie, if it is not the site's session cookie
	 * @param string $identity Subject of the identity token; '' for no such token
	 * @param string $identityCookie Its cookie
	 */
	public function __construct(
		public readonly object $request,
		public readonly string $carrier,
		?SessionBackend $backend = null,
		public readonly string $cookie = '',
		public readonly string $identity = '',
		public readonly string $identityCookie = ''
	) {
		$this->backend = $backend ? WeakReference::create( $backend ) : null;
	}

	public function isFaux(): bool {
		return $this->request instanceof \FauxRequest || $this->request instanceof \MediaWiki\Request\FauxRequest;
	}
}
